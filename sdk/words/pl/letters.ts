/** Polish: every sentence of every letter. No letter holds what was complained about, and none the access code. */
import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letters.dear': 'Dzień dobry, {name}',
  'letters.hello': 'Dzień dobry',
  'letters.team': 'Do zespołu do spraw skarg',
  'letters.reference': 'Numer skargi: {reference}',
  'letters.free': 'Skarga nic nie kosztuje. Niczego nie zmienia w Państwa sprawie i nic nie dodaje do rachunku.',
  'letters.procedure': 'Jak rozpatrujemy skargi: {url}',
  'letters.person': 'Rozmowa z człowiekiem',
  'letters.hours': 'Godziny: {hours}',
  'letters.link': 'Zobacz, co dzieje się ze skargą',
  'letters.link.once': 'Ten link otwiera się jeden raz i jest ważny do: {until}. Prosimy nikomu go nie przekazywać.',
  'letters.link.again':
    'Skargę można też otworzyć na stronie {tracker}. Potrzebny jest jej numer i kod dostępu pokazany po wysłaniu.',
  'letters.sign': '{role}, {firm}',
  'letters.automatic':
    'Ta wiadomość została wysłana automatycznie. Można na nią odpowiedzieć: odpowiedź trafi do kancelarii.',
  'letters.demo': 'POKAZ: ta kancelaria jest zmyślona.',
  'letters.acknowledgement.subject': 'Mamy Państwa skargę ({reference})',
  'letters.acknowledgement.thanks': 'Dziękujemy za wiadomość. Mamy Państwa skargę i traktujemy ją poważnie.',
  'letters.acknowledgement.who': 'Skargą zajmuje się: {role}, {firm}.',
  'letters.acknowledgement.who.named': 'Skargą zajmuje się: {name}, {role}, {firm}.',
  'letters.acknowledgement.next': 'Co będzie dalej',
  'letters.acknowledgement.received': 'dostaliśmy Państwa skargę.',
  'letters.acknowledgement.acknowledge': 'ktoś z nas skontaktuje się z Państwem w jej sprawie.',
  'letters.acknowledgement.data-protection': 'potwierdzimy, że mamy Państwa skargę dotyczącą danych osobowych.',
  'letters.acknowledgement.update': 'powiemy, na jakim jesteśmy etapie.',
  'letters.acknowledgement.respond': 'wyślemy Państwu ostateczną odpowiedź.',
  'letters.acknowledgement.by': 'Najpóźniej {date}',
  'letters.acknowledgement.updates':
    'Gdy będzie coś nowego, damy znać e-mailem. Nie powtórzymy w nim tego, co nam Państwo napisali.',
  'letters.acknowledged.subject': 'W sprawie Państwa skargi ({reference})',
  'letters.acknowledged.text': 'Ktoś z nas przeczytał skargę i skontaktował się z Państwem w jej sprawie.',
  'letters.acknowledged.respond': 'Wyślemy Państwu ostateczną odpowiedź najpóźniej tego dnia: {date}.',
  'letters.message.subject': 'Wiadomość dla Państwa ({reference})',
  'letters.message.text':
    'Napisaliśmy do Państwa w sprawie skargi. Aby zachować prywatność, nie podajemy treści w tym e-mailu.',
  'letters.withdrawal.subject': 'Skarga została wycofana ({reference})',
  'letters.withdrawal.text': 'Dostaliśmy informację, że wycofują Państwo skargę. Przestaliśmy się nią zajmować.',
  'letters.withdrawal.undo': 'Można jeszcze zmienić zdanie i wznowić skargę. Termin: {date}.',
  'letters.withdrawal-undone.subject': 'Dalej zajmujemy się skargą ({reference})',
  'letters.withdrawal-undone.text':
    'Wycofanie skargi zostało cofnięte. Pracujemy dalej od miejsca, w którym przerwaliśmy. Terminy wynikające z przepisów się nie zmieniły. Nasze własne terminy są późniejsze o dni, które w tym czasie minęły.',
  'letters.answered.subject': 'Nasza odpowiedź na skargę ({reference})',
  'letters.answered.text':
    'Odpowiedzieliśmy na Państwa skargę. Aby zachować prywatność, nie podajemy odpowiedzi w tym e-mailu. Można ją przeczytać pod linkiem poniżej.',
  'letters.closed.subject': 'Skarga została zamknięta ({reference})',
  'letters.closed.text': 'Zamknęliśmy Państwa skargę. Pod linkiem poniżej jest powód i to, co można teraz zrobić.',
  'letters.closed.final': 'To jest nasza ostateczna odpowiedź. Nazywa się ją też „{name}”.',
  'letters.closed.unhappy':
    'Jeśli nie są Państwo zadowoleni z tego, jak zajęliśmy się skargą, można pójść z nią dalej.',
  'letters.asked.subject': 'Potrzebujemy czegoś od Państwa ({reference})',
  'letters.asked.text':
    'Aby dalej zajmować się skargą, potrzebujemy czegoś od Państwa. Aby zachować prywatność, nie podajemy tego w tym e-mailu.',
  'letters.asked.stops':
    'Dopóki nie dostaniemy odpowiedzi, terminy, które sami sobie wyznaczyliśmy, nie biegną. Inne terminy się nie zmieniły.',
  'letters.asked.goes-on': 'Terminy się nie zmieniły.',
  'letters.heads.subject': 'Czy dobrze zrozumieliśmy skargę? ({reference})',
  'letters.heads.text':
    'Przygotowaliśmy listę tego, czego naszym zdaniem dotyczy skarga. Proszę na nią spojrzeć i napisać nam, czy się zgadza. Aby zachować prywatność, nie podajemy listy w tym e-mailu.',
  'letters.extension.subject': 'Odpowiedź zajmie nam więcej czasu ({reference})',
  'letters.extension.text':
    'Zapowiedzieliśmy odpowiedź najpóźniej tego dnia: {was}. Przepraszamy: potrzebujemy więcej czasu. Nowy termin: {date}.',
  'letters.extension.why': 'Pod linkiem poniżej wyjaśniamy dlaczego.',
  'letters.extension.outside': 'Nie zmienia to dnia, od którego można zwrócić się do instytucji {body}: {date}.',
  'letters.outside-route.subject': 'Można teraz pójść ze skargą dalej ({reference})',
  'letters.outside-route.text':
    'Państwa skarga dotarła do nas tego dnia: {received}. Nie mają Państwo jeszcze naszej ostatecznej odpowiedzi i bardzo za to przepraszamy.',
  'letters.outside-route.on': 'Dalej zajmujemy się skargą. Nie muszą Państwo na nas czekać.',
  'letters.update.subject': 'Nowe informacje o skardze ({reference})',
  'letters.update.text': 'Mamy nowe informacje o skardze. Aby zachować prywatność, nie podajemy ich w tym e-mailu.',
  'letters.update.next': 'Znów damy Państwu znać najpóźniej tego dnia: {date}.',
  'letters.reopened.subject': 'Ponownie otworzyliśmy skargę ({reference})',
  'letters.reopened.text': 'Ponownie otworzyliśmy Państwa skargę i ją badamy.',
  'letters.override.subject': 'Kto zajmuje się Państwa skargą ({reference})',
  'letters.override.text':
    'Skarga dotyczy wszystkich osób, które mogłyby się nią u nas zająć. Mimo to zajmie się nią ktoś z nas.',
  'letters.override.record': 'Odnotowaliśmy to.',
  'letters.override.outside': 'Można zwrócić się z nią do niezależnej instytucji.',
  'letters.link.subject': 'Link dla Państwa ({reference})',
  'letters.link.text': 'Poproszono nas o link do skargi. Oto on.',
  'letters.link.not-you':
    'Jeśli to nie była Państwa prośba, ten e-mail można pominąć. Nikt nie zobaczył Państwa skargi.',
  'letters.contact-corrected.subject': 'Państwa dane kontaktowe się zmieniły ({reference})',
  'letters.contact-corrected.text':
    'Zmieniliśmy dane kontaktowe, które mamy do Państwa skargi. Aby zachować prywatność, nie podajemy ich w tym e-mailu.',
  'letters.contact-corrected.not-you': 'Jeśli to nie była Państwa prośba, prosimy od razu dać nam znać.',
  'letters.contact-was.subject': 'Nie używamy już tego adresu ({reference})',
  'letters.contact-was.text': 'Od teraz w sprawie tej skargi używamy innego adresu. To ostatni e-mail na ten adres.',
  'letters.code-ended.subject': 'Kod dostępu już nie działa ({reference})',
  'letters.code-ended.text':
    'Aby chronić Państwa prywatność, wyłączyliśmy kod dostępu do skargi. Nic innego się nie zmieniło.',
  'letters.code-ended.new': 'Jeśli chcą Państwo dostać nowy kod dostępu, prosimy zadzwonić lub napisać do nas.',
  'letters.survey.subject': 'Jak zajęliśmy się Państwa skargą? ({reference})',
  'letters.survey.text':
    'Państwa skarga jest zakończona. Chcemy wiedzieć, jak się nią zajęliśmy, niezależnie od wyniku.',
  'letters.survey.takes': 'Jest dziewięć krótkich pytań. Zajmują około trzech minut. Każde można pominąć.',
  'letters.survey.seen':
    'Odpowiedzi czytają osoby odpowiedzialne za skargi w kancelarii {firm}. Ten, kto zajmował się skargą, zobaczy je dopiero, gdy zgodzi się na to ktoś inny, albo od razu, jeśli nikt inny nie może tego zrobić.',
  'letters.survey.concerned': 'Osoba, której dotyczy skarga, nie może ich zobaczyć.',
  'letters.survey.unlink': 'Można też poprosić, żeby odpowiedzi były przechowywane osobno od skargi.',
  'letters.survey.changes': 'Odpowiedzi niczego nie zmieniają w Państwa sprawie. Nie trzeba odpowiadać.',
  'letters.survey.opening':
    'Samo otwarcie linku niczego do nas nie wysyła. Dostajemy odpowiedzi dopiero, gdy Państwo je wyślą.',
  'letters.survey.until': 'Odpowiedzieć można do: {until}. Prosimy nikomu nie przekazywać linku.',
  'letters.survey.refuse': 'Jeśli nie chcą Państwo, żebyśmy pytali, można to napisać na tej samej stronie.',
  'letters.survey.link': 'Powiedz, jak się nią zajęliśmy',
  'letters.survey-reminder.subject': 'Nadal można nam powiedzieć, jak zajęliśmy się skargą ({reference})',
  'letters.survey-reminder.text':
    'Jakiś czas temu zapytaliśmy Państwa, jak zajęliśmy się skargą. Nadal można nam to powiedzieć. Więcej nie będziemy pytać.',
  'letters.draft.subject': 'Link, aby dokończyć skargę',
  'letters.draft.text':
    'Poproszono nas o link, aby dokończyć skargę do kancelarii {firm}. Do kancelarii nic jeszcze nie wysłano.',
  'letters.draft.link': 'Dokończ skargę',
  'letters.draft.once': 'Ten link działa jeden raz, do: {until}. Potem usuniemy to, co Państwo napisali.',
  'letters.draft.not-you': 'Jeśli to nie była Państwa prośba, ten e-mail można pominąć.',
  'letters.acknowledgement.confirm':
    'Dostajemy teraz dużo skarg. Proszę otworzyć link poniżej, żebyśmy wiedzieli, że ta jest od Państwa.',
  'letters.firm-complaint.subject': 'Nowa skarga {reference}',
  'letters.firm-complaint.text': 'Przyszła nowa skarga: {reference}.',
  'letters.firm-complaint.dates':
    'Kontakt z klientem najpóźniej: {acknowledgeBy}. Ostateczna odpowiedź najpóźniej: {respondBy}.',
  'letters.firm-complaint.read': 'Otwórz w panelu kancelarii',
  'letters.firm-unconfirmed.subject': 'Skarga do sprawdzenia: {reference}',
  'letters.firm-unconfirmed.text':
    'Naraz przyszło bardzo dużo skarg. Skarga {reference} została zachowana, ale nie wiemy jeszcze, czy wysłał ją człowiek. Jej terminy i tak biegną. Proszę ją obejrzeć albo poczekać, aż klient ją potwierdzi.',
  'letters.firm-confirmed.subject': 'Potwierdzona: {reference}',
  'letters.firm-confirmed.text': 'Klient potwierdził skargę {reference}. Proszę traktować ją jak każdą inną.',
  'letters.firm-message.subject': 'Nowa wiadomość: {reference}',
  'letters.firm-message.text': 'Klient napisał w sprawie skargi {reference}.',
  'letters.firm-withdrawal.subject': 'Wycofana: {reference}',
  'letters.firm-withdrawal.text': 'Klient wycofał skargę {reference}. Może ją wznowić do: {date}.',
  'letters.firm-withdrawal-undone.subject': 'Znów otwarta: {reference}',
  'letters.firm-withdrawal-undone.text':
    'Klient cofnął wycofanie skargi {reference}. Terminy wynikające z przepisów się nie zmieniły; własne terminy kancelarii są późniejsze o dni, które w tym czasie minęły.',
  'letters.firm-letter-failed.subject': 'E-mail nie dotarł do klienta: {reference}',
  'letters.firm-letter-failed.text':
    'Nie udało się doręczyć e-maila w sprawie skargi {reference}. Proszę zadzwonić lub napisać do klienta. Terminy skargi się nie zmieniły.',
  'letters.firm-due.subject': 'Termin {date}: {reference}',
  'letters.firm-due.acknowledge': 'Skarga {reference}: ktoś musi skontaktować się z klientem. Ostatni dzień: {date}.',
  'letters.firm-due.data-protection':
    'Skarga {reference}: trzeba potwierdzić klientowi, że kancelaria ma jego skargę dotyczącą danych osobowych. Wymaga tego prawo. Ostatni dzień: {date}.',
  'letters.firm-due.update':
    'Skarga {reference}: klient powinien się dowiedzieć, co się z nią dzieje. Ostatni dzień: {date}.',
  'letters.firm-due.respond': 'Skarga {reference}: klient powinien dostać ostateczną odpowiedź. Ostatni dzień: {date}.',
  'letters.firm-due.left': {
    one: 'Został {count} dzień.',
    few: 'Zostały {count} dni.',
    many: 'Zostało {count} dni.',
    other: 'Zostało {count} dnia.',
  },
  'letters.firm-due.today': 'Dzisiaj jest ostatni dzień.',
  'letters.firm-missed.subject': 'Termin minął: {reference} ({date})',
  'letters.firm-missed.acknowledge':
    'Skarga {reference}: nikt nie skontaktował się z klientem w terminie ({date}). Klient to widzi.',
  'letters.firm-missed.data-protection':
    'Skarga {reference}: nikt nie potwierdził w terminie ({date}), że kancelaria ma tę skargę dotyczącą danych osobowych. Klient to widzi.',
  'letters.firm-missed.update':
    'Skarga {reference}: klient nie dowiedział się w terminie ({date}), co się z nią dzieje. Klient to widzi.',
  'letters.firm-missed.respond':
    'Skarga {reference}: klient nie dostał ostatecznej odpowiedzi w terminie ({date}). Klient to widzi.',
  'letters.firm-missed.do':
    'Proszę od razu skontaktować się z klientem. Jeśli na odpowiedź trzeba więcej czasu, proszę podać do kiedy i dlaczego: redress extend {reference}',
  'letters.firm-outside-route.subject': 'Klient może zwrócić się do innej instytucji: {reference}',
  'letters.firm-outside-route.text':
    'Klient, który złożył skargę {reference}, może teraz zwrócić się do instytucji {body}. Poinformowaliśmy go o tym. Odpowiedź nadal trzeba wysłać.',
  'letters.firm-outside-route.untold':
    'Klient, który złożył skargę {reference}, może teraz zwrócić się do instytucji {body}, a nie ma e-maila. Nikt go jeszcze nie poinformował. Prosimy zadzwonić albo napisać do niego dzisiaj. Co powiedzieć: redress tasks',
  'letters.firm-heads-reply.subject': 'Odpowiedź na listę punktów: {reference}',
  'letters.firm-heads-reply.confirmed': 'Klient, który złożył skargę {reference}, potwierdza listę punktów.',
  'letters.firm-heads-reply.corrected':
    'Klient, który złożył skargę {reference}, napisał, że na liście punktów coś się nie zgadza lub czegoś brakuje. Proszę to przeczytać i wysłać punkty ponownie, jeśli się zmienią.',
  'letters.firm-invitation.subject': 'Logowanie do panelu skarg firmy {firm}',
  'letters.firm-invitation.text': 'Zapraszamy do panelu, w którym firma {firm} zajmuje się skargami.',
  'letters.firm-invitation.again':
    'Sposoby logowania do panelu skarg firmy {firm} zostały usunięte. Można je ustawić ponownie tutaj.',
  'letters.firm-invitation.link': 'Ustaw moje logowanie',
  'letters.firm-invitation.once': 'Ten link działa jeden raz, do: {until}. Prosimy nikomu go nie przekazywać.',
  'letters.firm-invitation.not-you': 'Jeśli nie wiadomo, czego dotyczy ten e-mail, można go pominąć.',
};
