package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listInputs(_ ask: ListInputs, _ call: Call) throws -> InputList {
        let limit = try Paging.limit(ask.limit)
        return try reading(ask.region, .readInputs, call) { shelf, scope in
            let council = try ask.council.map { try shelf.body($0, field: "council").id }
            let mark = try ask.after.map { id in try marked { try input(id, within: scope, shelf).input } }
            let page = try shelf.youthInputs(
                of: council, openOnly: ask.open ?? false, within: scope, after: mark, limit: limit + 1)
            return InputList(
                page.prefix(limit).map(InputView.init),
                open: try shelf.openInputs(of: council, within: scope),
                next: page.count > limit ? page[limit - 1].input.id : nil)
        }
    }

    package func readInput(_ ask: ReadInput, _ call: Call) throws -> InputView {
        try reading(ask.region, .readInputs, call) { shelf, scope in
            InputView(try input(ask.id, within: scope, shelf))
        }
    }

    package func recordInput(_ ask: RecordInput, _ call: Call) async throws -> InputView {
        let place = try Words.checked(ask.place, field: "place", limit: 200)
        let text = try Words.checked(ask.text, field: "text", limit: 20_000)
        return try await changing(ask.region, .keepInputs, call) { [ids] shelf, scope in
            let council = try council(ask.council, within: scope, shelf, field: "council")
            let day = ask.heldOn ?? call.today
            try YouthInput.check(council: council, heldOn: day, reach: ask.reach, at: call.now)
            let input = YouthInput(
                id: ids.mint(), council: council.id, channel: ask.channel, heldOn: day, place: place,
                reach: ask.reach, text: text)
            try shelf.keep(input)
            try shelf.keep(
                event(.keepInputs, .youthInput, input.id.raw, call, ["added": ask.channel.rawValue]))
            return InputView(try shelf.youthInput(input.id))
        }
    }

    /// Says what became of it: a case within reach, which tells where it comes from, or a sentence.
    package func settleInput(_ ask: SettleInput, _ call: Call) async throws -> InputView {
        let sentence = try Words.checked(ifAny: ask.sentence, field: "sentence", limit: 1_000)
        if ask.case == nil, sentence == nil {
            throw Refusal(.eitherOr, field: "case", ["case", "sentence"])
        }
        return try await changing(ask.region, .keepInputs, call) { shelf, scope in
            let input = try input(ask.id, within: scope, shelf).input
            try call.check(edition: input.version)
            let raised = try ask.case.map { try youthCase($0, within: scope, shelf) }
            let outcome = YouthInput.Outcome(
                youthCase: raised?.0.id, sentence: sentence ?? input.outcome?.sentence, on: call.today)
            try shelf.replace(try input.settled(outcome))
            if let (youthCase, council) = raised {
                let words = ["how": "input-\(input.channel.rawValue)", "due": input.heldOn.description]
                _ = try step(.keepInputs, youthCase, words, by: council, shelf, call)
            }
            let how = raised == nil ? "noted" : "raised"
            try shelf.keep(event(.keepInputs, .youthInput, input.id.raw, call, ["how": how]))
            return InputView(try shelf.youthInput(input.id))
        }
    }

    private func input(_ id: YouthInputID, within scope: Scope, _ shelf: Shelf) throws -> YouthInputLine {
        let line = try shelf.youthInput(id)
        guard scope.reaches(try shelf.body(line.input.council)) else {
            throw Refusal.notFound(.youthInput, id.description, field: "id")
        }
        return line
    }
}

extension InputView {
    fileprivate init(_ line: YouthInputLine) {
        self.init(line.input, council: line.council, case: line.youthCase)
    }
}
