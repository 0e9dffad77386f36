extension Texts {
    /// The annual report.
    static let annualReportTexts: [String: Sentence] = [
        "annual.file": ("arsmelding-{0}-{1}", "annual-report-{0}-{1}"),
        "annual.title": ("Årsmelding – {0}, {1}", "Annual report – {0}, {1}"),
        "annual.span": (
            "For tida {0} til og med {1}, slik det stod {2}. Laget av registeret.",
            "From {0} through {1}, as it stood on {2}. Made from the register."
        ),
        "annual.approved": ("Godkjent {0}, sak {1}.", "Approved {0}, item {1}."),
        "annual.draft": ("Utkast: ikke godkjent av rådet.", "Draft: not approved by the council."),
        "refusal.yearNotOver": (
            "Året varer til og med {0}; årsmeldingen kan godkjennes etter det.",
            "The year lasts through {0}; its report can be approved after that."
        ),
        "noun.annualReport": ("årsmelding", "annual report"),
        "help.annualReport.approve": (
            "Hold fast årsmeldingen slik rådet har godkjent den; deretter kan alle lese den.",
            "Keep the annual report as the council has approved it; then everybody may read it."
        ),
        "help.annualReport.list": (
            "List godkjente årsmeldinger med utgaver.", "List approved annual reports with their editions."
        ),
        "help.annualReport.reference": (
            "Saken der rådet godkjente den, f.eks. 3/27.", "The item in which the council approved it."
        ),
        "help.annualReport.foreword": ("Forord.", "A foreword."),
        "help.annualReport.closing": ("Avslutning.", "Closing words."),
        "annual.foreword": ("Forord", "Foreword"), "annual.closing": ("Avslutning", "Closing words"),
        "annual.seats": ("Medlemmer", "Members"),
        "annual.column.municipality": ("kommune", "municipality"),
        "annual.column.kind": ("plass", "seat"), "annual.column.seats": ("antall", "number"),
        "annual.column.named": ("navn", "names"), "annual.column.day": ("dag", "day"),
        "annual.column.present": ("til stede", "present"),
        "annual.column.substitutes": ("varaer", "substitutes"),
        "annual.column.quorate": ("vedtaksført", "quorate"),
        "annual.column.decisions": ("vedtak", "decisions"), "annual.column.state": ("protokoll", "minutes"),
        "annual.column.meeting": ("møte", "meeting"), "annual.column.channel": ("hvordan", "how"),
        "annual.column.times": ("ganger", "times"), "annual.column.reach": ("nådd", "reached"),
        "annual.column.open": ("uten utfall", "no outcome"),
        "annual.meetings": ("Møter", "Meetings"),
        "annual.meetings.sums": (
            "Møter holdt: {0}. Avlyst: {1}. Plasser fylt: {2} av {3}. Ganger en vara møtte: {4}.",
            "Meetings held: {0}. Cancelled: {1}. Places filled: {2} of {3}. Times a substitute sat: {4}."
        ),
        "annual.cases": ("Saker", "Cases"),
        "annual.figures": (
            "Saker reist: {0}, åpne: {1}. Sendinger: {2}, besvart: {3}, av dem for sent: {4}.",
            "Cases raised: {0}, open: {1}. Sendings: {2}, answered: {3}, of them late: {4}."
        ),
        "annual.days": (
            "Dager til svar (kvartiler og antall): {0}.", "Days to answer (quartiles and number): {0}."
        ),
        "annual.impacts": ("Hva det ble av sakene: {0}.", "What became of the cases: {0}."),
        "annual.overdue": (
            "Saker over svarfristen uten svar: {0}.",
            "Cases overdue without an answer: {0}."
        ),
        "annual.whole": ("Hele regionen:", "The whole region:"),
        "annual.promises": ("Løfter", "Promises"),
        "annual.promises.sums": (
            "Løfter gitt i året: {0}. Over dagen sin: {1}.",
            "Promises made in the year: {0}. Past their day: {1}."
        ),
        "annual.hearings": ("Høringer og uttalelser", "Hearings and statements"),
        "annual.hearings.sums": (
            "Spurt i høringer: {0}, svart: {1}. Uttalelser: {2}; fulgt: {3}, delvis fulgt: {4}, ikke fulgt: {5}.",
            "Asked in hearings: {0}, answered: {1}. Statements: {2}; followed: {3}, in part: {4}, not followed: {5}."
        ),
        "annual.inputs": ("Innspill fra unge", "Input from young people"),
        "annual.none": ("Ingen er ført.", "None is recorded."),
        "annual.training": ("Opplæring", "Training"),
        "annual.training.sums": (
            "{0}: {1} på medlemsplassene; {2} av dem har all opplæringen.",
            "{0}: {1} in the members’ seats; {2} of them have all the training."
        ),
        "annual.grants": ("Tilskudd", "Grants"),
        "annual.grants.sum": ("{0} kroner til sammen.", "{0} kroner in all."),
        "annual.grant": ("{0}: {1} kroner fra {2} til {3}.", "{0}: {1} kroner from {2} for {3}."),
        "annual.used": ("Brukt til: {0}", "Used for: {0}"),
        "annual.followUps": ("Oppfølging av vedtak", "Follow-up of decisions"),
        "annual.followUps.sums": (
            "Oppfølginger: {0}. Gjort: {1}. Åpne: {2}, av dem over fristen: {3}.",
            "Follow-ups: {0}. Done: {1}. Open: {2}, of them overdue: {3}."
        ),
        "annual.decisions": ("Vedtak", "Decisions"),
        "annual.decisions.sums": (
            "Vedtak i godkjente protokoller: {0}, av dem i saker: {1}.",
            "Decisions in approved minutes: {0}, of them on cases: {1}."
        ),
        "annual.closed": ("sak som ikke er publisert", "an item that is not published"),
        "annual.definitions": ("Slik er det talt", "How it was counted"),
        "annual.word.names": ("Navn", "Names"),
        "annual.means.names": (
            "bare den som har sagt ja til å bli navngitt, i den formen som er valgt; om de andre plassene var fylt, sies ikke",
            "only those who have agreed to be named, in the form they chose; whether other seats were filled is not told"
        ),
        "annual.word.attendance": ("Til stede", "Present"),
        "annual.means.attendance": (
            "medlemsplasser der noen satt, innenfor vervene på møtedagen; en innkalt vara teller for medlemmet, ingen telles to ganger",
            "members' places at which somebody sat, within the mandates of the day; a called substitute counts for the member, nobody twice"
        ),
        "annual.word.quorum": ("Vedtaksført", "Quorate"),
        "annual.means.quorum": (
            "nok medlemmer til stede etter organets regel på møtedagen; hvert vedtak er talt for seg i protokollen",
            "enough members present by the body's rule of the day; each decision is counted by itself in the minutes"
        ),
        "annual.word.decisions": ("Vedtak", "Decisions"),
        "annual.means.decisions": (
            "punkter som er avgjort i godkjente protokoller; møter uten godkjent protokoll har ingen her",
            "items decided in approved minutes; meetings without approved minutes have none here"
        ),
        "annual.word.cases": ("Saker", "Cases"),
        "annual.means.cases": (
            "saker reist i tida, uten utkast, slik de står på dagen; de samme tallene som statistikken",
            "cases raised in the time, without drafts, as they stand on the day; the same figures as statistics"
        ),
        "annual.word.days": ("Dager til svar", "Days to answer"),
        "annual.means.days": (
            "hele kalenderdager fra mottak til svar; under fem svar vises bare antallet",
            "whole calendar days from receipt to answer; under five answers only their number"
        ),
        "annual.word.promises": ("Løfter", "Promises"),
        "annual.means.promises": (
            "løfter gitt i tida i rådets saker; holdt er det bare når rådet har bekreftet det",
            "promises made in the time in the council's cases; kept only when the council has confirmed it"
        ),
        "annual.word.training": ("Opplæring", "Training"),
        "annual.means.training": (
            "de som har medlemsplassene på den siste dagen, og hvem av dem som har hver modul som kreves; varaer er ikke med",
            "those in the members’ seats on the last day, and who of them have every module that is asked for; substitutes are not counted"
        ),
        "annual.word.few": ("<5 og –", "<5 and –"),
        "annual.means.few": (
            "én til fire personer, og tall som ville røpet dem",
            "one to four people, and figures that would tell them"
        ),
        "help.promise.until": (
            "Bare det som er lovet før denne dagen.", "Only what was promised before this day."
        ),
        "help.annualReport": (
            "Årsmelding for et råd eller for ungdomstinget, laget av registeret.",
            "The annual report of a council or of the assembly, made from the record."
        ),
        "help.annualReport.show": ("Vis årsmeldingen.", "Show the annual report."),
        "help.annualReport.year": ("Året, f.eks. 2026.", "The year, for example 2026."),
        "help.annualReport.term": (
            "Året i valgperioden som begynner i det året, i stedet for kalenderåret.",
            "The year of the term that begins in that year, instead of the calendar year."
        ),
        "help.annualReport.format": ("text, html eller json.", "text, html or json."),
    ]
}
