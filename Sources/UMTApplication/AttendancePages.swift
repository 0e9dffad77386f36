import UMTAPI
import UMTDomain

/// A paper for the school: who was where and when, who says so, and nothing else of the person.
struct AttendanceCertificate {
    private let person: Person
    private let meetings: [CertifiedMeeting]
    private let bodies: [BodyID: Body]
    private let office: String
    private let day: CivilDate
    private let language: Language

    init(
        of person: Person, _ meetings: [CertifiedMeeting], in bodies: [BodyID: Body], from office: String,
        on day: CivilDate, in language: Language
    ) {
        (self.person, self.meetings, self.bodies) = (person, meetings, bodies)
        (self.office, self.day, self.language) = (office, day, language)
    }

    func document(as format: PaperFormat) -> Document {
        let ahead = isAhead ? "ahead" : "was"
        let lines: [Paper.Line] =
            [.text(say("to")), .heading(person.name), .text(say(ahead))]
            + meetings.map { .item(line($0)) } + [.heading(say("about"))] + about
            + [.text(say("school")), .text(say("issued", [office, shown(day)])), .text(say("signature"))]
        return Paper(say("title.\(ahead)"), lines, in: language).document(
            as: format, named: say("file", [person.number, day.description]))
    }

    private var isAhead: Bool {
        meetings.contains { if case .expected = $0.part { true } else { false } }
    }

    private func line(_ one: CertifiedMeeting) -> String {
        let body = bodies[one.meeting.body]?.name[language] ?? ""
        let title = one.meeting.title == body ? body : "\(body) – \(one.meeting.title)"
        let facts = [
            one.course.starts.map { say("starts", [$0]) }, one.course.place,
            one.course.isDigital ? say("digital") : nil,
            one.isSubstitute ? say("substitute") : nil,
        ]
        return ([shown(one.meeting.day) + ": " + title] + facts.compactMap(\.self) + spans(of: one))
            .joined(separator: ", ")
    }

    // Nothing is said of one who was there from the first item to the end.
    private func spans(of one: CertifiedMeeting) -> [String] {
        guard case .present(let spans) = one.part else { return [] }
        if spans.contains(where: { $0.from == 1 && $0.through == nil }) { return [] }
        return spans.map { span in
            if let through = span.through { return say("span", [String(span.from), String(through)]) }
            return say("spanFrom", [String(span.from)])
        }
    }

    // What each of the bodies is, and by which rule.
    private var about: [Paper.Line] {
        let own = Set(meetings.map(\.meeting.body)).compactMap { bodies[$0] }.sorted { $0.key < $1.key }
        return own.map { .text(say("body.\($0.kind.rawValue)", [$0.name[language]])) }
    }

    private func say(_ key: String, _ arguments: [String] = []) -> String {
        Texts.say("attendance.\(key)", arguments, in: language)
    }

    private func shown(_ day: CivilDate) -> String { Texts.day(day, in: language) }
}
