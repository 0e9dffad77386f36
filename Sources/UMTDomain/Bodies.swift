/// Any organ that meets or receives: the assembly, a youth council, the mayors, a municipality.
package struct Body: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case assembly
        case youthCouncil = "youth-council"
        case mayorsCouncil = "mayors-council"
        case administrativeCouncil = "administrative-council"
        case network
        case jointMunicipalCouncil = "joint-municipal-council"
        case jointMeeting = "joint-meeting"
        case municipality
        case county
        /// The municipality's elected council (*kommunestyre*), as a receiver of its own.
        case municipalCouncil = "municipal-council"
        /// The county's (*fylkesting*).
        case countyCouncil = "county-council"
    }

    package let id: BodyID
    package let key: String
    package let kind: Kind
    package let name: Bilingual
    package let municipality: MunicipalityID?
    /// Whether cases can be sent to it.
    package let receives: Bool

    package init(
        id: BodyID, key: String, kind: Kind, name: Bilingual, municipality: MunicipalityID?, receives: Bool
    ) {
        self.id = id
        self.key = key
        self.kind = kind
        self.name = name
        self.municipality = municipality
        self.receives = receives
    }

    package var hasOpenMinutes: Bool { kind.hasOpenMinutes }

    /// Whether young people have their places at its table.
    package var seatsTheYoung: Bool { isCouncil || kind == .jointMeeting }

    /// Whether the young raise cases here.
    package var isCouncil: Bool { kind == .youthCouncil || kind == .assembly }
}

package typealias BodyID = Identifier<Body>

extension [Body] {
    /// The body whose seats the places at the table are: its own, and in a joint meeting the assembly's.
    package func roster(of body: Body) -> BodyID {
        guard body.kind == .jointMeeting else { return body.id }
        return first { $0.kind == .assembly }?.id ?? body.id
    }
}

extension Body.Kind {
    /// Whether everybody may read its approved minutes: a body of elected people, or the young.
    package var hasOpenMinutes: Bool {
        switch self {
        case .assembly, .youthCouncil, .mayorsCouncil, .jointMunicipalCouncil, .jointMeeting,
            .municipalCouncil, .countyCouncil:
            true
        case .administrativeCouncil, .network, .municipality, .county: false
        }
    }
}

/// A dated rule of one body, with its source: `answer-days` = `20`.
package struct BodyRule: Hashable, Sendable {
    /// The rule that says beyond how many days an answer is long overdue.
    package static let longOverdue = "long-overdue-days"

    package let rule: String
    package let value: String
    package let period: Period
    package let source: String

    package init(rule: String, value: String, period: Period, source: String) {
        self.rule = rule
        self.value = value
        self.period = period
        self.source = source
    }
}

extension [BodyRule] {
    /// The value that holds on a day; a certain one before an unknown one.
    package func value(_ rule: String, on day: CivilDate) -> String? {
        let rows = filter { $0.rule == rule }
        let row =
            rows.first { $0.period.covers(day) == .certain }
            ?? rows.first { $0.period.covers(day) == .unknown }
        return row?.value
    }

    /// Whether the body's members on that day are the coordinators in post, and not holders of seats.
    package func membersAreCoordinators(on day: CivilDate) -> Bool {
        value("members-from", on: day) == "coordinators"
    }

    /// The agreed deadline for answers (*avtalt svarfrist*); no statute sets one, so there may be none.
    package func answerRule(on day: CivilDate) -> AnswerRule? {
        guard let days = value("answer-days", on: day).flatMap({ Int($0) }), days > 0 else { return nil }
        let kind = value("answer-day-kind", on: day).flatMap(AnswerRule.Kind.init(rawValue:)) ?? .working
        return AnswerRule(days: days, kind: kind)
    }

    /// Beyond how many days after the deadline an answer is long overdue; `nil` where the region has no such setting.
    package func longAfter(on day: CivilDate) -> Int? {
        value(BodyRule.longOverdue, on: day).flatMap { Int($0) }
    }
}
