/** Polish: every sentence of the survey. */
import type { survey as english } from '../en/survey.ts';
import type { Translated } from '../words.ts';

export const survey: Translated<typeof english> = {
  'survey.lead': 'Skarga jest zamknięta. Prosimy powiedzieć nam, jak się nią zajęliśmy. To zajmie około trzech minut.',
  'survey.until': 'Odpowiedzieć można do: {date}.',
  'survey.skip': 'Każde pytanie można pominąć. Nie trzeba też odpowiadać wcale.',
  'survey.readers':
    'Odpowiedzi czytają u nas osoby, które zajmują się skargami. Nigdy nie zobaczy ich osoba, której dotyczy skarga. Ten, kto zajmował się skargą, zobaczy je dopiero, gdy zgodzi się na to ktoś inny, albo od razu, jeśli nikt inny u nas nie może tego zrobić.',
  'survey.no-change': 'Odpowiedzi nie zmieniają nic w sprawie, w rachunku, w skardze ani w Państwa prawach.',
  'survey.outside-open': 'Jeśli nadal są Państwo niezadowoleni, już teraz można zwrócić się do instytucji {body}.',
  'survey.outside-until':
    'Jeśli nadal są Państwo niezadowoleni, można zwrócić się do instytucji {body}. Termin: do {until}.',
  'survey.outside-from':
    'Jeśli nadal są Państwo niezadowoleni, można zwrócić się do instytucji {body}. Termin: od {from}.',
  'survey.outside-between':
    'Jeśli nadal są Państwo niezadowoleni, można zwrócić się do instytucji {body}. Termin: od {from} do {until}.',
  'survey.start': 'Odpowiedz na dziewięć krótkich pytań',
  'survey.kept': 'Do chwili wysłania odpowiedzi są zapisane tylko w tej karcie.',

  'survey.group.process': 'Jak to przebiegło',
  'survey.group.answer': 'Nasza odpowiedź',
  'survey.group.overall': 'Ogólnie',

  'survey.item.ease': 'Jak łatwo było złożyć skargę?',
  'survey.item.informed': 'Czy informowaliśmy na bieżąco i dotrzymywaliśmy terminów?',
  'survey.item.listened': 'Czy wysłuchaliśmy Państwa i zrozumieliśmy?',
  'survey.item.respect': 'Czy potraktowaliśmy Państwa z szacunkiem?',
  'survey.item.thorough': 'Czy sprawdziliśmy wszystko, co było ważne?',
  'survey.item.reasons': 'Czy jasno wyjaśniliśmy powody naszej odpowiedzi?',
  'survey.item.outcome': 'Czy wynik był sprawiedliwy, biorąc pod uwagę, co się stało?',
  'survey.item.rights': 'Czy wiadomo Państwu, co można zrobić w razie dalszego niezadowolenia?',
  'survey.item.overall': 'Ogólnie, jak dobrze zajęliśmy się skargą?',

  'survey.scale.ease.1': 'Bardzo trudno',
  'survey.scale.ease.2': 'Trudno',
  'survey.scale.ease.3': 'Ani trudno, ani łatwo',
  'survey.scale.ease.4': 'Łatwo',
  'survey.scale.ease.5': 'Bardzo łatwo',
  'survey.scale.extent.1': 'Nie, wcale',
  'survey.scale.extent.2': 'Raczej nie',
  'survey.scale.extent.3': 'Częściowo',
  'survey.scale.extent.4': 'Raczej tak',
  'survey.scale.extent.5': 'Tak, w pełni',
  'survey.scale.overall.1': 'Bardzo źle',
  'survey.scale.overall.2': 'Źle',
  'survey.scale.overall.3': 'Ani źle, ani dobrze',
  'survey.scale.overall.4': 'Dobrze',
  'survey.scale.overall.5': 'Bardzo dobrze',
  'survey.scale.rights.no': 'Nie, nie wiem',
  'survey.scale.rights.not-sure': 'Nie mam pewności',
  'survey.scale.rights.yes': 'Tak, wiem',

  'survey.clear': 'Usuń moją odpowiedź',
  'survey.comment': 'Czy chcą Państwo powiedzieć nam coś jeszcze?',
  'survey.comment-hint': 'Na przykład, co poszło dobrze i co powinniśmy robić lepiej.',
  'survey.unlink-title': 'Odpowiedzi a skarga',
  'survey.unlink': 'Przechowujcie moje odpowiedzi osobno od skargi',
  'survey.unlink-hint':
    'Po wybraniu tej opcji przechowujemy odpowiedzi bez nazwiska, numeru skargi i dnia. Nikt nie może w ich sprawie oddzwonić. Nikt nie może ich też ponownie odnaleźć.',
  'survey.send': 'Wyślij moje odpowiedzi',
  'survey.empty': 'Proszę odpowiedzieć na jakieś pytanie albo napisać coś w polu',

  'survey.refuse': 'Nie chcę odpowiadać',
  'survey.refused-title': 'Nie zapytamy już więcej',
  'survey.refused-lead': 'W porządku. W razie zmiany zdania nadal można odpowiedzieć do: {date}.',

  'survey.sent-title': 'Dziękujemy',
  'survey.sent-lead':
    'Mamy Państwa odpowiedzi. Czytają je u nas osoby, które zajmują się skargami, aby następnym razem robić to lepiej.',
  'survey.sent-call': 'Jeśli byli Państwo niezadowoleni lub nie wiedzą, co można zrobić dalej, ktoś może zadzwonić.',
  'survey.sent-unlinked': 'Przechowujemy je osobno od skargi, więc nikt nie może w ich sprawie zadzwonić.',
  'survey.sent-next': 'Co można zrobić dalej',
  'survey.answered-title': 'Odpowiedź już u nas jest',
  'survey.answered-lead': 'Mamy już odpowiedź na te pytania w tej skardze. Dziękujemy. Możemy przyjąć tylko jedną.',
  'survey.over-title': 'Czas na odpowiedź minął',
  'survey.over-lead': 'Nie zadajemy już tych pytań. Nadal można do nas zadzwonić lub napisać.',
  'survey.none-title': 'W tej chwili nie ma na co odpowiadać',
  'survey.none-lead': 'Pytamy kilka dni po zamknięciu skargi. Potem jest 30 dni na odpowiedź.',
  'survey.unsent': 'To nie zostało wysłane. Można to stąd skopiować i zadzwonić lub napisać do nas.',
};
