/// What young people said outside the council room (*innspill*): on a school visit, an open day, on the net.
///
/// It has no outcome until somebody says what became of it, and is shown as waiting until then.
package struct YouthInput: Hashable, Sendable {
    package let id: YouthInputID
    /// The council that gathered it.
    package let council: BodyID
    package let channel: Channel
    package let heldOn: CivilDate
    package let place: String
    /// How many young people were reached. A count, never names.
    package let reach: Int
    package let text: String
    package let outcome: Outcome?
    package let version: Int

    package init(
        id: YouthInputID, council: BodyID, channel: Channel, heldOn: CivilDate, place: String, reach: Int,
        text: String, outcome: Outcome? = nil, version: Int = 1
    ) {
        (self.id, self.council, self.channel, self.heldOn) = (id, council, channel, heldOn)
        (self.place, self.reach, self.text) = (place, reach, text)
        (self.outcome, self.version) = (outcome, version)
    }

    package enum Channel: String, CaseIterable, Sendable, Codable {
        case schoolVisit = "school-visit"
        case openDay = "open-day"
        case digital, meeting, other
    }

    /// What became of it: a case that was raised from it, or a plain sentence.
    package struct Outcome: Hashable, Sendable {
        package let youthCase: CaseID?
        package let sentence: String?
        package let on: CivilDate

        package init(youthCase: CaseID?, sentence: String?, on: CivilDate) {
            (self.youthCase, self.sentence, self.on) = (youthCase, sentence, on)
        }
    }

    package enum State: String, CaseIterable, Sendable, Codable {
        case open, raised, noted
    }

    package var state: State { outcome.map { $0.youthCase == nil ? .noted : .raised } ?? .open }

    /// Refuses bodies that are no council, a day to come, and a count that cannot be.
    package static func check(council: Body, heldOn: CivilDate, reach: Int, at now: Moment) throws(Refusal) {
        if !council.isCouncil { throw Refusal(.notACouncil, field: "council", [council.key]) }
        if heldOn > now.day { throw Refusal(.inTheFuture, field: "heldOn", [heldOn.description]) }
        guard (0...100_000).contains(reach) else {
            throw .badValue(String(reach), field: "reach", wanted: "0–100000")
        }
    }

    /// With what became of it. What was noted can still become a case; nothing else is said twice.
    package func settled(_ outcome: Outcome) throws(Refusal) -> YouthInput {
        if let before = self.outcome, before.youthCase != nil || outcome.youthCase == nil {
            throw Refusal(.alreadySettled, [before.on.description])
        }
        return YouthInput(
            id: id, council: council, channel: channel, heldOn: heldOn, place: place, reach: reach,
            text: text,
            outcome: outcome, version: version + 1)
    }
}

package typealias YouthInputID = Identifier<YouthInput>
