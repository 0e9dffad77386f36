package import UMTDomain

extension API {
    package static let listInputs = Endpoint<ListInputs, InputList>(
        "listInputs", .get, "/regions/{region}/inputs", .signedIn,
        "List what young people said outside the council, and how much of it has no outcome yet")
    package static let readInput = Endpoint<ReadInput, InputView>(
        "readInput", .get, "/regions/{region}/inputs/{id}", .signedIn, "Read a piece of input")
    package static let recordInput = Endpoint<RecordInput, InputView>(
        "recordInput", .post, "/regions/{region}/inputs", .signedIn,
        "Record what young people said on a school visit, an open day or the net")
    package static let settleInput = Endpoint<SettleInput, InputView>(
        "settleInput", .post, "/regions/{region}/inputs/{id}/outcome", .signedIn,
        "Say what became of it: the case that was raised from it, or a sentence", edition: .welcome)

    static let youthInputs = [listInputs.row, readInput.row, recordInput.row, settleInput.row]
}

package struct ListInputs: Wire {
    package let region: String
    package let council: String?
    /// Only what has no outcome yet.
    package let open: Bool?
    package let after: YouthInputID?
    package let limit: Int?

    package init(
        region: String, council: String? = nil, open: Bool? = nil, after: YouthInputID? = nil,
        limit: Int? = nil
    ) {
        (self.region, self.council, self.open) = (region, council, open)
        (self.after, self.limit) = (after, limit)
    }

    package static var example: ListInputs {
        ListInputs(
            region: "midt-troms", council: "ungdomsrad-senja", open: true, after: .example, limit: 100)
    }
}

package struct ReadInput: Wire {
    package let region: String
    package let id: YouthInputID
    package init(region: String, id: YouthInputID) { (self.region, self.id) = (region, id) }
    package static var example: ReadInput { ReadInput(region: "midt-troms", id: .example) }
}

package struct RecordInput: Wire {
    package let region: String
    /// The council that gathered it.
    package let council: String
    package let channel: YouthInput.Channel
    /// The day; today when left out.
    package let heldOn: CivilDate?
    package let place: String
    /// How many young people were reached; a count, never names.
    package let reach: Int
    package let text: String

    package init(
        region: String, council: String, channel: YouthInput.Channel, heldOn: CivilDate? = nil, place: String,
        reach: Int, text: String
    ) {
        (self.region, self.council, self.channel) = (region, council, channel)
        (self.heldOn, self.place, self.reach, self.text) = (heldOn, place, reach, text)
    }

    package static var example: RecordInput {
        RecordInput(
            region: "midt-troms", council: "ungdomsrad-senja", channel: .schoolVisit, heldOn: .example,
            place: "The lower secondary school", reach: 84, text: "Nobody gets home after training.")
    }
}

package struct SettleInput: Wire {
    package let region: String
    package let id: YouthInputID
    /// The number of the case that was raised from it.
    package let `case`: String?
    /// What became of it, where it is no case.
    package let sentence: String?

    package init(region: String, id: YouthInputID, case name: String? = nil, sentence: String? = nil) {
        (self.region, self.id, self.case, self.sentence) = (region, id, name, sentence)
    }

    package static var example: SettleInput {
        SettleInput(
            region: "midt-troms", id: .example, case: "MT-2026-14", sentence: "The school mends it itself.")
    }
}

package struct InputView: Wire, Versioned {
    package let id: YouthInputID
    package let council: String
    package let channel: YouthInput.Channel
    package let heldOn: CivilDate
    package let place: String
    package let reach: Int
    package let text: String
    package let state: YouthInput.State
    /// The case that was raised from it.
    package let `case`: String?
    package let sentence: String?
    package let settledOn: CivilDate?
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(_ input: YouthInput, council: String, case name: String?) {
        (id, self.council, channel, heldOn) = (input.id, council, input.channel, input.heldOn)
        (place, reach, text, state) = (input.place, input.reach, input.text, input.state)
        (self.case, sentence, settledOn) = (name, input.outcome?.sentence, input.outcome?.on)
        version = input.version
    }

    private init() {
        (id, council, channel, heldOn) = (.example, "ungdomsrad-senja", .schoolVisit, .example)
        (place, reach, text) = ("The lower secondary school", 84, "Nobody gets home after training.")
        (state, self.case, sentence) = (.raised, "MT-2026-14", "The school mends it itself.")
        (settledOn, version) = (.example, 2)
    }

    package static var example: InputView { InputView() }
}

package struct InputList: Wire {
    package let inputs: [InputView]
    /// How many of all that the list is narrowed to have no outcome yet.
    package let open: Int
    package let next: YouthInputID?

    package init(_ inputs: [InputView], open: Int, next: YouthInputID?) {
        (self.inputs, self.open, self.next) = (inputs, open, next)
    }

    package static var example: InputList { InputList([.example], open: 1, next: .example) }
}
