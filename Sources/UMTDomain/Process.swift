/// Something that is done with a case. Who does it, and where it may lead, stands in `CaseProcess.table`.
package enum CaseStep: String, CaseIterable, Sendable, Codable {
    case raise, submit, edit, attach
    case giveStatement = "give-statement"
    case publish, send, forward
    case askCouncil = "ask-council"
    case clarify, postpone, file, answer, promise, deliver, confirm
    case withdraw, merge, reopen
}

/// Somebody whom a case can wait for; what is at an end waits for nobody.
package enum CaseParty: String, CaseIterable, Sendable, Codable {
    case council, coordinator, receiver, nobody
}

extension CaseState {
    /// Who has to do something next. Every state has an answer, so no case disappears.
    package var waitsFor: CaseParty {
        switch self {
        case .draft, .paused, .delivered: .council
        case .raised: .coordinator
        case .waiting, .overdue, .longOverdue, .promised, .broken, .disputed: .receiver
        case .answered, .confirmed, .withdrawn, .merged: .nobody
        }
    }

    /// Whether somebody still has something to do.
    package var isOpen: Bool { waitsFor != .nobody }
}

/// The process of a case as data: its steps, the states that each may be taken from and lead to, and who may.
///
/// Checks, documents and pages read this table. A state changes by a step in it, or at midnight by itself.
package enum CaseProcess {
    package struct Row: Hashable, Sendable {
        package let step: CaseStep
        /// None for a step that begins a case.
        package let from: Set<CaseState>
        /// `nil` for a step that leaves the case where it is.
        package let to: Set<CaseState>?
        /// What the step is recorded under.
        package let deed: Deed
        /// Any of these is enough.
        package let rights: [Right]
        /// The keys of the sentences that the journey tells it with.
        package let sentences: [String]
    }

    /// A deed that reaches the body of a party.
    package struct Right: Hashable, Sendable {
        package let deed: Deed
        package let party: CaseParty
    }

    private static let waiting: Set<CaseState> = [.waiting, .paused, .overdue, .longOverdue]
    private static let running: Set<CaseState> = [.waiting, .overdue, .longOverdue]
    private static let promised: Set<CaseState> = [.promised, .broken, .delivered, .disputed, .confirmed]
    private static let closed: Set<CaseState> = [.withdrawn, .merged]
    private static let every = Set(CaseState.allCases)

    package static let table: [Row] = [
        row(
            .raise, [], to: [.draft, .raised], .raiseCase,
            ["raiseCase.draft", "raiseCase", "raiseCase.earlier"]),
        row(.submit, [.draft], to: [.raised], .raiseCase, ["raiseCase"]),
        row(.edit, every, to: nil, .editCase, ["editCase"]),
        // What is at an end gets nothing more; taking a file away is erasing, and is always possible.
        row(.attach, every.subtracting(closed), to: nil, .editCase, ["editCase.attached"]),
        row(
            .giveStatement, every.subtracting(closed).subtracting([.draft]), to: nil, .giveStatement,
            ["giveStatement"]),
        row(
            .publish, every.subtracting([.draft]), to: nil, .publishCase,
            ["publishCase.published", "publishCase.internal", "publishCase.withheld"]),
        row(
            .send, waiting.union(promised).union([.raised, .answered]), to: running, .sendCase, ["sendCase"]),
        row(
            .forward, waiting, to: running, .forwardCase, ["forwardCase"],
            [Right(deed: .answerCase, party: .receiver), Right(deed: .sendCase, party: .council)]),
        row(.askCouncil, running, to: waiting, .answerCase, ["answerCase.question"], .receiver),
        row(.clarify, waiting, to: running, .raiseCase, ["raiseCase.clarified", "raiseCase.resumed"]),
        row(
            .postpone, running, to: running, .answerCase,
            ["answerCase.postponed", "answerCase.postponed-late"], .receiver),
        row(
            .file, every.subtracting([.draft, .raised]), to: nil, .answerCase, ["answerCase.filed"], .receiver
        ),
        row(
            .answer, waiting, to: waiting.union(promised).union([.answered]), .answerCase,
            ["answerCase", "answerCase.late"], .receiver),
        row(
            .promise, waiting.union(promised).union([.answered]),
            to: waiting.union(promised).subtracting([.confirmed]), .makePromise, ["makePromise"], .receiver),
        row(
            .deliver, waiting.union(promised), to: waiting.union(promised), .reportDelivery,
            ["reportDelivery", "reportDelivery.whole"], .receiver),
        row(
            .confirm, waiting.union(promised), to: waiting.union(promised), .confirmDelivery,
            ["confirmDelivery.confirmed", "confirmDelivery.disputed"]),
        row(.withdraw, waiting.union([.raised]), to: [.withdrawn], .withdrawCase, ["withdrawCase"]),
        row(
            .merge, waiting.union([.raised]), to: [.merged], .mergeCases,
            ["mergeCases", "mergeCases.received"]),
        row(
            .reopen, closed.union([.answered, .confirmed]), to: [.raised, .waiting], .reopenCase,
            ["reopenCase", "reopenCase.sent", "reopenCase.split"]),
    ]

    package static func row(of step: CaseStep) -> Row? { table.first { $0.step == step } }

    /// The steps that may be taken from a state, in the table's order.
    package static func steps(from state: CaseState) -> [CaseStep] {
        table.filter { $0.from.contains(state) }.map(\.step)
    }

    /// Refuses a step that the table does not have from that state; the refusal tells which ones it has.
    package static func check(_ step: CaseStep, from state: CaseState) throws(Refusal) {
        let open = steps(from: state)
        if open.contains(step) { return }
        let names = open.map(\.rawValue).joined(separator: " ")
        throw Refusal(.stepNotOpen, [step.rawValue, state.rawValue, names])
    }

    private static func row(
        _ step: CaseStep, _ from: Set<CaseState>, to: Set<CaseState>?, _ deed: Deed, _ sentences: [String],
        _ party: CaseParty = .council
    ) -> Row {
        row(step, from, to: to, deed, sentences, [Right(deed: deed, party: party)])
    }

    private static func row(
        _ step: CaseStep, _ from: Set<CaseState>, to: Set<CaseState>?, _ deed: Deed, _ sentences: [String],
        _ rights: [Right]
    ) -> Row {
        Row(
            step: step, from: from, to: to, deed: deed, rights: rights,
            sentences: sentences.map { "step.\($0)" })
    }
}

extension Trail {
    /// The steps that the caller can take with the case now: the table has them from here, and somebody or something
    /// of the case that they concern is within the caller's reach.
    package func steps(for caller: Caller, on day: CivilDate) -> [CaseStep] {
        CaseProcess.table.filter { $0.from.contains(state(on: day)) }.filter { row in
            row.rights.contains { right in
                guard let scope = try? caller.scope(for: right.deed, in: region) else { return false }
                return bodies(for: row.step, as: right.party, on: day).contains(where: scope.reaches)
            }
        }.map(\.step)
    }

    // Whose step it can be: the council, or the receivers of what the step is taken with.
    private func bodies(for step: CaseStep, as party: CaseParty, on day: CivilDate) -> [Body] {
        if party == .receiver { return self.receivers(for: step, on: day).compactMap { receivers[$0] } }
        let isThere =
            switch step {
            case .forward: sendings.contains(where: \.isWaiting)
            case .clarify: sendings.contains { $0.openPause != nil }
            case .confirm: promises.contains { [.delivered, .disputed].contains($0.state(on: day)) }
            case .withdraw, .merge: (try? refuseOpenPromises(on: day)) != nil
            default: true
            }
        return isThere ? [council] : []
    }

    private func receivers(for step: CaseStep, on day: CivilDate) -> [BodyID] {
        switch step {
        case .answer, .forward: sendings.filter(\.isWaiting).map(\.body)
        case .askCouncil: sendings.filter { $0.isWaiting && $0.openPause == nil }.map(\.body)
        case .postpone:
            sendings.filter { $0.isWaiting && $0.openPause == nil && $0.due != nil }.map(\.body)
        case .file: sendings.map(\.body)
        case .promise: sendings.filter { $0.answer != nil }.map(\.body)
        case .deliver:
            promises.filter { ![.delivered, .confirmed].contains($0.state(on: day)) }
                .compactMap { promise in sendings.first { $0.id == promise.sending }?.body }
        default: []
        }
    }
}
