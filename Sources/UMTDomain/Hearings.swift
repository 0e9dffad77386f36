/// A hearing (*høring*): a municipality, the county or the mayors' council asks the young before it decides.
///
/// The reverse of a case: the young answer, and whoever asked owes them word of what became of it.
package struct Hearing: Hashable, Sendable {
    package let id: HearingID
    /// `MT-2026-H3`
    package let number: String
    package let asker: BodyID
    package let title: String
    package let text: String
    package let theme: HearingTheme
    /// How far the matter had come when the young were asked; never changed, so that "early" can be measured.
    package let askedStage: HearingStage
    package let stage: HearingStage
    package let askedAt: Moment
    /// The last day for the young.
    package let due: CivilDate
    /// The last day on which whoever asked reports back in time, as agreed.
    package let reportBy: CivilDate
    package let visibility: Visibility
    package let version: Int

    package init(
        id: HearingID, number: String, asker: BodyID, title: String, text: String, theme: HearingTheme,
        askedStage: HearingStage, stage: HearingStage, askedAt: Moment, due: CivilDate, reportBy: CivilDate,
        visibility: Visibility = .internal, version: Int = 1
    ) {
        (self.id, self.number, self.asker, self.title, self.text) = (id, number, asker, title, text)
        (self.theme, self.askedStage, self.stage, self.askedAt) = (theme, askedStage, stage, askedAt)
        (self.due, self.reportBy, self.visibility, self.version) = (due, reportBy, visibility, version)
    }

    /// Whole days that the young were given.
    package var daysGiven: Int { due.days(since: askedAt.day) }

    /// Refuses bodies that do not ask, councils that are none, a deadline that has passed, and a report before it.
    package static func check(
        asker: Body, asked: [Body], stage: HearingStage, due: CivilDate, reportBy: CivilDate, at now: Moment
    ) throws(Refusal) {
        if !asker.asksTheYoung { throw Refusal(.bodyDoesNotAsk, field: "from", [asker.key]) }
        if asked.isEmpty { throw Refusal(.missingField, field: "councils") }
        for (place, body) in asked.enumerated() {
            if !body.isCouncil { throw Refusal(.notACouncil, field: "councils.\(place)", [body.key]) }
            if asked[..<place].contains(where: { $0.id == body.id }) {
                throw Refusal(.alreadyExists, field: "councils.\(place)", [body.key])
            }
        }
        if stage == .afterwards {
            let early = HearingStage.allCases.dropLast().map(\.rawValue).joined(separator: ", ")
            throw .badValue(stage.rawValue, field: "stage", wanted: early)
        }
        if due < now.day { throw Refusal(.dueInThePast, field: "due", [due.description]) }
        if reportBy < due {
            throw Refusal(.dayBefore, field: "reportBy", [reportBy.description, due.description])
        }
    }

    /// The matter has come further. Refuses a step back, or none.
    package func moved(to stage: HearingStage) throws(Refusal) -> Hearing {
        if stage <= self.stage { throw Refusal(.stageNotLater, field: "stage", [self.stage.rawValue]) }
        return changed(stage: stage)
    }

    /// Refuses a draft, which a hearing never is, and to withhold without a legal ground.
    package func shown(as visibility: Visibility, ground: String?) throws(Refusal) -> Hearing {
        if visibility == .draft { throw Refusal(.notADraft, [number]) }
        if visibility == .withheld, ground == nil { throw Refusal(.groundRequired, field: "ground") }
        return changed(visibility: visibility)
    }

    /// The next edition.
    package func changed(stage: HearingStage? = nil, visibility: Visibility? = nil) -> Hearing {
        Hearing(
            id: id, number: number, asker: asker, title: title, text: text, theme: theme,
            askedStage: askedStage, stage: stage ?? self.stage, askedAt: askedAt, due: due,
            reportBy: reportBy,
            visibility: visibility ?? self.visibility, version: version + 1)
    }
}

/// How far a matter has come on its way to a decision.
package enum HearingStage: String, CaseIterable, Comparable, Sendable, Codable {
    case idea, study, hearing, decision, afterwards

    package static func < (left: HearingStage, right: HearingStage) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}

/// What the young are asked about.
package enum HearingTheme: String, CaseIterable, Sendable, Codable {
    case budget, plan, school, transport, culture, leisure, health, work, housing, environment, safety, other
}

/// What became of a council's statement, said by whoever asked for it.
package struct HearingReport: Hashable, Sendable {
    package let heed: Heed
    /// What was followed, and why the rest was not.
    package let reason: String
    package let at: Moment

    package init(heed: Heed, reason: String, at: Moment) {
        (self.heed, self.reason, self.at) = (heed, reason, at)
    }

    package enum Heed: String, CaseIterable, Sendable, Codable {
        case followed, partly
        case notFollowed = "not-followed"
    }
}

extension Body {
    /// Whether it can ask the young in a hearing.
    package var asksTheYoung: Bool { [.municipality, .county, .mayorsCouncil].contains(kind) }
}

package typealias HearingID = Identifier<Hearing>
