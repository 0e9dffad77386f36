package import UMTDomain

extension API {
    package static let readProcess = Endpoint<ReadProcess, ProcessView>(
        "readProcess", .get, "/process", .open,
        "Read the process of a case: its states and the steps between them")
    package static let forwardCase = Endpoint<ForwardCase, CaseView>(
        "forwardCase", .post, "/regions/{region}/sendings/{id}/forwardings", .signedIn,
        "Send a case on to one or several bodies; each gets a clock of its own", edition: .welcome)
    package static let withdrawCase = Endpoint<WithdrawCase, CaseView>(
        "withdrawCase", .post, "/regions/{region}/cases/{case}/withdrawal", .signedIn,
        "Withdraw a case; nothing waits for an answer any more", edition: .welcome)
    package static let mergeCase = Endpoint<MergeCase, CaseView>(
        "mergeCase", .post, "/regions/{region}/cases/{case}/merger", .signedIn,
        "Let a case go on as part of another; its asks stay readable on both pages", edition: .welcome)
    package static let reopenCase = Endpoint<ReopenCase, CaseView>(
        "reopenCase", .post, "/regions/{region}/cases/{case}/reopening", .signedIn,
        "Take a case that is at an end up again; its receivers get a new clock", edition: .welcome)
    package static let fileCase = Endpoint<FileCase, CaseView>(
        "fileCase", .post, "/regions/{region}/sendings/{id}/archive-reference", .signedIn,
        "Give the number that the receiver has for a case in its own archive", edition: .welcome)

    static let process = [
        fileCase.row, readProcess.row, forwardCase.row, withdrawCase.row, mergeCase.row, reopenCase.row,
    ]
}

package struct ReadProcess: Wire {
    package init() {}
    package static var example: ReadProcess { ReadProcess() }
}

package struct ForwardCase: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    /// The keys of the bodies that get it.
    package let to: [String]
    /// Why, in one sentence that everybody may read.
    package let sentence: String
    /// The day on which it was sent on, and received; today when left out.
    package let receivedOn: CivilDate?

    package init(
        region: String, id: SendingID, to: [String], sentence: String, receivedOn: CivilDate? = nil
    ) {
        (self.region, self.id, self.to) = (region, id, to)
        (self.sentence, self.receivedOn) = (sentence, receivedOn)
    }

    package static var example: ForwardCase {
        ForwardCase(
            region: "midt-troms", id: .example, to: ["kommunestyre-senja"],
            sentence: "The council decides about money.", receivedOn: .example)
    }
}

package struct FileCase: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    package let archiveReference: String

    package init(region: String, id: SendingID, archiveReference: String) {
        (self.region, self.id, self.archiveReference) = (region, id, archiveReference)
    }

    package static var example: FileCase {
        FileCase(region: "midt-troms", id: .example, archiveReference: "26/1234")
    }
}

package struct WithdrawCase: Wire {
    package let region: String
    package let `case`: String
    /// Why, in one sentence that everybody may read.
    package let sentence: String

    package init(region: String, case name: String, sentence: String) {
        (self.region, self.case, self.sentence) = (region, name, sentence)
    }

    package static var example: WithdrawCase {
        WithdrawCase(region: "midt-troms", case: "MT-2026-14", sentence: "The bus has come already.")
    }
}

package struct MergeCase: Wire {
    package let region: String
    package let `case`: String
    /// The case that it goes into.
    package let into: String
    /// Why, in one sentence that everybody may read.
    package let sentence: String

    package init(region: String, case name: String, into: String, sentence: String) {
        (self.region, self.case, self.into, self.sentence) = (region, name, into, sentence)
    }

    package static var example: MergeCase {
        MergeCase(
            region: "midt-troms", case: "MT-2026-14", into: "MT-2026-9",
            sentence: "Both are about the same bus.")
    }
}

package struct ReopenCase: Wire {
    package let region: String
    package let `case`: String
    /// The keys of the bodies that get it again. Left out: those whose clocks its end stopped, or the one that answered.
    package let to: [String]?
    /// Why, in one sentence that everybody may read.
    package let sentence: String

    package init(region: String, case name: String, to: [String]? = nil, sentence: String) {
        (self.region, self.case, self.to, self.sentence) = (region, name, to, sentence)
    }

    package static var example: ReopenCase {
        ReopenCase(
            region: "midt-troms", case: "MT-2026-14", to: ["kommune-senja"],
            sentence: "The answer was about another bus.")
    }
}

/// The table of the process, as people and programs read it.
package struct ProcessView: Wire {
    package let states: [ProcessStateView]
    package let steps: [ProcessStepView]

    package init(in language: Language) {
        states = CaseState.allCases.map { ProcessStateView($0, in: language) }
        steps = CaseProcess.table.map { ProcessStepView($0, in: language) }
    }

    private init() { (states, steps) = ([.example], [.example]) }
    package static var example: ProcessView { ProcessView() }
}

package struct ProcessStateView: Wire {
    package let state: CaseState
    package let name: String
    /// Who has to do something next; nobody where the case is at an end.
    package let waitsFor: CaseParty
    package let steps: [CaseStep]

    package init(_ state: CaseState, in language: Language) {
        (self.state, name) = (state, Texts.word(state.rawValue, in: language))
        (waitsFor, steps) = (state.waitsFor, CaseProcess.steps(from: state))
    }

    package static var example: ProcessStateView { ProcessStateView(.waiting, in: .en) }
}

package struct ProcessStepView: Wire {
    package let step: CaseStep
    package let name: String
    /// Empty where it begins a case.
    package let from: [CaseState]
    /// Left out where the case stays in its state.
    package let to: [CaseState]?
    /// What it is recorded under.
    package let deed: Deed
    /// The roles that have one of the deeds that it takes.
    package let roles: [Role]
    /// What the journey says; … is what somebody writes, or what is filled in.
    package let sentences: [String]
    /// Whether it needs a sentence of the person's own, which everybody may read.
    package let needsSentence: Bool

    package init(_ row: CaseProcess.Row, in language: Language) {
        (step, name) = (row.step, Texts.word("step.\(row.step.rawValue)", in: language))
        from = CaseState.allCases.filter(row.from.contains)
        to = row.to.map { states in CaseState.allCases.filter(states.contains) }
        (deed, needsSentence) = (row.deed, row.sentences.contains(where: Texts.isWritten))
        roles = Role.granted.filter { role in
            row.rights.contains { Permissions.reach(of: role, for: $0.deed) != .none }
        }
        sentences = row.sentences.map { Texts.template($0, in: language) }
    }

    private init() {
        (step, name, from, to) = (.withdraw, "withdraw", [.raised, .waiting], [.withdrawn])
        (deed, roles, needsSentence) = (.withdrawCase, [.youthMember], true)
        sentences = ["… withdrew the case: …"]
    }

    package static var example: ProcessStepView { ProcessStepView() }
}

extension Texts {
    /// The sentence of a step with … in every place.
    static func template(_ key: String, in language: Language) -> String {
        say(key, ["…", "…", "", "…", "…", "…"], in: language)
    }

    /// Senja kommune, Bardu kommune og Troms fylkeskommune.
    package static func list(_ names: [String], in language: Language) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return say("say.and", [names.dropLast().joined(separator: ", "), last], in: language)
    }

    /// Whether somebody writes a part of it.
    static func isWritten(_ key: String) -> Bool { table[key]?.nb.contains("{1}") ?? false }
}
