/** What the queue can be narrowed to: one press each, with how many there are; status and handler in lists. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComplaintList, Named } from '../../../sdk/contract/desk/complaints.ts';
import { selectField } from '../parts/select-field.ts';
import { statuses } from '../words/codes.ts';
import { queue } from '../words/queue.ts';
import { addressOf, type Question, queueFilters } from './question.ts';

/** `counts`: undefined until they are known. */
export const filters = (question: Question, counts: ComplaintList['counts'] | undefined): TemplateResult => html`
  <nav class="filters" aria-label=${queue.filters}>
    <ul class="plain">
      ${queueFilters.map((filter) => {
        const here = question.filter === filter && !question.status && !question.handler;
        const address = addressOf({ filter, status: undefined, handler: undefined, sort: question.sort, page: 1 });
        return html`<li><a class="filter" href=${address} aria-current=${here ? 'true' : nothing}>
          ${queue.filter[filter]} <span class="count">${counts ? queue.counted(counts[filter] ?? 0) : ''}</span>
        </a></li>`;
      })}
      <li><a class="filter" href=${addressOf({ ...question, filter: undefined, status: undefined, handler: undefined, page: 1 })} aria-current=${isAll(question) ? 'true' : nothing}>${queue.all}</a></li>
    </ul>
  </nav>
`;

const isAll = ({ filter, status, handler }: Question): boolean => !filter && !status && !handler;

export const narrowing = (
  question: Question,
  people: readonly Named[],
  me: string,
  choose: (question: Question) => void,
): TemplateResult => html`
  <div class="narrowing">
    ${selectField({
      id: 'status',
      label: queue.status,
      value: question.status ?? '',
      options: [['', queue.anyStatus], ...Object.entries(statuses)],
      onChange: (value) =>
        choose({
          ...question,
          page: 1,
          filter: value ? undefined : 'open',
          status: (value || undefined) as Question['status'],
        }),
    })}
    ${selectField({
      id: 'handler',
      label: queue.handler,
      value: question.handler ?? '',
      options: [
        ['', queue.anyHandler],
        ['me', queue.me],
        ['none', queue.nobody],
        ...people.filter(({ id }) => id !== me).map(({ id, name }) => [id, name] as const),
      ],
      onChange: (value) => choose({ ...question, page: 1, handler: value || undefined }),
    })}
    ${selectField({
      id: 'sort',
      label: queue.order,
      value: question.sort,
      options: [
        ['due', queue.orders.due],
        ['received', queue.orders.received],
      ],
      onChange: (value) => choose({ ...question, page: 1, sort: value === 'received' ? 'received' : 'due' }),
    })}
  </div>
`;
