/// Something in the composition of the bodies that is not as their rules say, for days without a gap between them.
///
/// A finding refuses nothing: what the archive says is kept as it is, and told.
package struct Finding: Hashable, Sendable {
    /// The rules that are checked, each by itself.
    package enum Rule: String, CaseIterable, Sendable, Codable {
        case vacancy
        case twoHolders = "two-holders"
        case overlappingMandates = "overlapping-mandates"
        case leaveWithoutReplacement = "leave-without-replacement"
        case outsideTerm = "outside-term"
        case outsideSeat = "outside-seat"
        case tooFewMembers = "too-few-members"
        case tooManyMembers = "too-many-members"
        case municipalityWithoutPair = "municipality-without-pair"
        case tooOldWhenElected = "too-old-when-elected"
        case ageNotAttested = "age-not-attested"
        case termTooLong = "term-too-long"
        case noDecision = "no-decision"
        case coordinatorVacant = "coordinator-vacant"
        case coordinatorInNameOnly = "coordinator-in-name-only"

        /// The key of the sentence that says what mends it.
        package var remedy: String { "remedy.\(rawValue)" }
    }

    /// What a finding is about; what does not apply is `nil`.
    package struct Subject: Hashable, Sendable {
        package let body: BodyID?
        package let municipality: MunicipalityID?
        package let seat: SeatID?
        /// The second seat of somebody who holds two.
        package let otherSeat: SeatID?
        package let mandate: MandateID?
        package let term: TermID?
        package let people: [PersonID]

        package init(
            body: BodyID?, municipality: MunicipalityID? = nil, seat: SeatID? = nil,
            otherSeat: SeatID? = nil, mandate: MandateID? = nil, term: TermID? = nil,
            people: [PersonID] = []
        ) {
            self.body = body
            self.municipality = municipality
            self.seat = seat
            self.otherSeat = otherSeat
            self.mandate = mandate
            self.term = term
            self.people = people
        }
    }

    package let rule: Rule
    package let subject: Subject
    /// Never clipped: the real first day, also when it lies before the days that were asked about.
    package let span: Span
    /// Which of a municipality's pair is missing, on some of the days that were asked about.
    package let kinds: [Seat.Kind]
    /// The dispensation that silences these days.
    package let dispensation: DispensationID?

    package init(
        _ rule: Rule, _ subject: Subject, _ span: Span, kinds: [Seat.Kind] = [],
        dispensation: DispensationID? = nil
    ) {
        self.rule = rule
        self.subject = subject
        self.span = span
        self.kinds = kinds
        self.dispensation = dispensation
    }

    package var from: CivilDate { CivilDate(number: span.from) }
    /// The first day afterwards; `nil` where no end is known.
    package var until: CivilDate? { span.until == Span.end ? nil : CivilDate(number: span.until) }
    /// Whether it asks for something to be done.
    package var stands: Bool { dispensation == nil }

    /// How many days it has lasted on that day, or lasted in all when it is over by then; 0 on its first day.
    package func age(on day: CivilDate) -> Int {
        max(0, Int(min(day.number, span.until)) - Int(span.from))
    }
}

extension Finding: Comparable {
    /// By rule, then the oldest first; what began on one day by body, municipality and seat.
    package static func < (left: Finding, right: Finding) -> Bool { left.key < right.key }

    private var key: Key {
        Key(
            rule.place, span.from,
            [
                subject.body?.raw, subject.municipality?.raw, subject.seat?.raw, subject.otherSeat?.raw,
                subject.mandate?.raw, subject.term?.raw,
            ].map { $0 ?? 0 } + subject.people.map(\.raw))
    }
}

private struct Key: Comparable {
    let head: (Int, Int32)
    let rest: [Int64]

    init(_ rule: Int, _ from: Int32, _ rest: [Int64]) {
        head = (rule, from)
        self.rest = rest
    }

    static func == (left: Key, right: Key) -> Bool { left.head == right.head && left.rest == right.rest }

    static func < (left: Key, right: Key) -> Bool {
        left.head == right.head ? left.rest.lexicographicallyPrecedes(right.rest) : left.head < right.head
    }
}

extension Finding.Rule {
    /// The place in the list of rules, by which findings are sorted.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
