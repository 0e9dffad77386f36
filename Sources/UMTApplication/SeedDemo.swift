package import Foundation
import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Lays the fictional cast of every region that is here in, with its history, by the same use cases that people use.
    ///
    /// Refused on a database that holds other people.
    package func seedDemo(from folder: URL, by call: Call) async throws -> Seeded {
        let files = SeedFiles(folder: folder.appendingPathComponent("demo"))
        let missing = try store.read { house in
            try house.regions().compactMap { region -> (String, SeedFiles.DemoFile)? in
                let demo: SeedFiles.DemoFile = try files.read(region.key)
                let first = try demo.people.first.flatMap {
                    try house.shelf(of: region).personIfKnown($0.number)
                }
                return first == nil ? (region.key, demo) : nil
            }
        }
        if missing.isEmpty { return .found }
        let others = try store.read { try $0.realPeople() }
        if others > 0 { throw Refusal(.otherPeopleHere, [String(others)]) }
        for (region, demo) in missing {
            try await layRegister(demo, in: region, by: call)
            for step in Self.steps(of: demo, in: region) {
                try await step.take(
                    self, Call(caller: call.caller, now: Moment(noonOf: step.day), language: call.language))
            }
        }
        return .laid
    }

    // The register in one commit.
    private func layRegister(_ demo: SeedFiles.DemoFile, in region: String, by call: Call) async throws {
        try await store.write { [ids] house in
            let shelf = house.shelf(of: try house.region(region))
            for file in demo.people {
                let municipality = try house.municipality(file.municipality, on: call.today)
                try shelf.keep(
                    try Person(
                        id: ids.mint(), number: file.number, name: file.name, birthYear: file.birthYear,
                        municipality: municipality.id, isFictional: true))
            }
            for file in demo.terms {
                let period = try Period(from: file.from, until: file.until)
                try shelf.keep(Term(id: ids.mint(), body: try shelf.body(file.body).id, period: period))
            }
            try laySeats(demo, shelf)
            for file in demo.coordinators {
                try shelf.keep(
                    try CoordinatorPost(
                        id: ids.mint(), kind: file.post,
                        municipality: try file.municipality.map {
                            try house.municipality($0, on: call.today).id
                        },
                        person: try shelf.person(file.person).id, percentage: file.percentage,
                        period: try Period(from: file.from, until: file.until), source: "demo"))
            }
            for file in demo.trainings {
                let completion = Completion(
                    of: try shelf.module(file.module).id, by: try shelf.person(file.person).id, on: file.day)
                try shelf.keep(completion, as: mint())
            }
            try shelf.keep(event(.seed, .region, shelf.region.id.raw, call, ["seed": "demo"]))
        }
    }

    private func laySeats(_ demo: SeedFiles.DemoFile, _ shelf: Shelf) throws {
        for file in demo.seats {
            let body = try shelf.body(file.body)
            let period = try Period(from: file.from, until: file.until)
            for place in 1...file.count {
                try shelf.keep(
                    Seat(
                        id: ids.mint(), key: "\(body.key)-\(place)", body: body.id, kind: .open, place: place,
                        municipality: nil, period: period))
            }
        }
        for file in demo.mandates {
            let seat = try shelf.seat(file.seat)
            let person = try shelf.person(file.person)
            let period = try Period(from: file.from, until: file.until)
            let mandate = Mandate(
                id: ids.mint(), seat: seat.id, person: person.id, period: period, basis: file.basis)
            try appoint(mandate, person, to: seat, of: try shelf.body(seat.body), shelf)
        }
    }

    /// One thing that happened on a day, told through the use case that records such things.
    struct DemoStep {
        let day: CivilDate
        let take: (Application, Call) async throws -> Void
    }

    // Everything in the order in which it happened, so that numbers, ids and the record read like a history.
    private static func steps(of demo: SeedFiles.DemoFile, in region: String) -> [DemoStep] {
        let meetings = demo.meetings.map { file in
            DemoStep(day: file.day) { app, call in
                _ = try await app.recordMeeting(
                    RecordMeeting(region: region, body: file.body, day: file.day, title: file.title), call)
            }
        }
        let hearings = (demo.hearings ?? []).flatMap { DemoStep.steps(of: $0, in: region) }
        let all = meetings + demo.cases.flatMap { steps(of: $0, in: region) } + hearings
        return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
            \.element)
    }

    private static func steps(of file: SeedFiles.CaseFile, in region: String) -> [DemoStep] {
        let name = Noted()
        var steps = [
            DemoStep(day: file.raised) { app, call in
                let raised = RaiseCase(
                    region: region, council: file.council, title: file.title, text: file.text,
                    asks: file.asks,
                    planItems: file.planItems)
                name.value = try await app.raiseCase(raised, call).number ?? ""
            }
        ]
        if let input = file.input {
            let told = DemoStep.steps(of: input, to: file.raised, by: file.council, name, in: region)
            steps = [told.before] + steps + [told.after]
        }
        if let publish = file.publish {
            steps.append(
                DemoStep(day: publish.day) { app, call in
                    let shown = PublishCase(
                        region: region, case: name.value, visibility: .published, publicTitle: publish.title,
                        publicText: publish.text)
                    _ = try await app.publishCase(shown, call)
                })
        }
        return steps + file.sendings.flatMap { Self.steps(of: $0, name, in: region) }
    }

    private static func steps(of file: SeedFiles.SendingFile, _ name: Noted, in region: String) -> [DemoStep]
    {
        var steps = [
            DemoStep(day: file.sent) { app, call in
                guard let from = file.from else {
                    _ = try await app.sendCase(SendCase(region: region, case: name.value, to: file.to), call)
                    return
                }
                let id = try name.sending(to: from, region, app, call).id
                _ = try await app.forwardCase(
                    ForwardCase(region: region, id: id, to: [file.to], sentence: file.sentence ?? ""), call)
            }
        ]
        guard let answer = file.answer else { return steps }
        steps.append(
            DemoStep(day: answer.day) { app, call in
                let id = try name.sending(to: file.to, region, app, call).id
                let outcomes = answer.outcomes.map {
                    OutcomeView(ask: $0.ask, outcome: $0.outcome, reason: $0.reason)
                }
                _ = try await app.answerCase(
                    AnswerCase(region: region, id: id, outcomes: outcomes, text: answer.text), call)
                for promise in answer.promises {
                    _ = try await app.makePromise(
                        MakePromise(region: region, id: id, text: promise.text, due: promise.due), call)
                }
            })
        return steps + answer.promises.flatMap { Self.steps(of: $0, name, in: region) }
    }

    private static func steps(of file: SeedFiles.PromiseFile, _ name: Noted, in region: String) -> [DemoStep]
    {
        let deliveries = file.deliveries.map { delivery in
            DemoStep(day: delivery.day) { app, call in
                let id = try name.promise(file.text, region, app, call).id
                _ = try await app.reportDelivery(
                    ReportDelivery(
                        region: region, id: id, percent: delivery.percent, sentence: delivery.sentence), call)
            }
        }
        let confirmations = file.confirmation.map { said in
            DemoStep(day: said.day) { app, call in
                let id = try name.promise(file.text, region, app, call).id
                _ = try await app.confirmDelivery(
                    ConfirmDelivery(region: region, id: id, verdict: said.verdict, sentence: said.sentence),
                    call)
            }
        }
        return deliveries + [confirmations].compactMap(\.self)
    }

    /// What a thing of the demo was called when it came to be; the steps after it need it.
    final class Noted {
        var value = ""
    }
}

extension Application.Noted {
    fileprivate func sending(to body: String, _ region: String, _ app: Application, _ call: Call) throws
        -> SendingView
    {
        let view = try app.readCase(ReadCase(region: region, case: value), call)
        return try app.found(view.sendings.first { $0.to == body }, .sending, body)
    }

    fileprivate func promise(_ text: String, _ region: String, _ app: Application, _ call: Call) throws
        -> PromiseView
    {
        let view = try app.readCase(ReadCase(region: region, case: value), call)
        return try app.found(view.promises.first { $0.text == text }, .promise, text)
    }
}
