/// What a delivery says has happened, in a word for programs.
package enum WebhookKind: String, CaseIterable, Sendable, Codable {
    case raised = "case.raised"
    case clarified = "case.clarified"
    case attached = "case.attached"
    case statementGiven = "case.statement_given"
    case published = "case.published"
    /// Internal again, or withheld.
    case hidden = "case.hidden"
    case sent = "case.sent"
    case forwarded = "case.forwarded"
    case asked = "case.asked"
    case postponed = "case.postponed"
    case answered = "case.answered"
    case promised = "case.promised"
    case progressed = "case.progressed"
    /// The addressee says so; the council has not.
    case delivered = "case.delivered"
    case confirmed = "case.confirmed"
    case disputed = "case.disputed"
    case withdrawn = "case.withdrawn"
    case merged = "case.merged"
    case reopened = "case.reopened"
    /// On the agenda of a meeting, or followed up after it.
    case discussed = "case.discussed"
    case deadlineMoved = "case.deadline_moved"
    case reminded = "case.reminded"
    /// Something that has no word of its own.
    case changed = "case.changed"
    /// A trial, which tells of nothing.
    case trial = "webhook.test"

    /// The word of a step as the record has it; of one whose words were erased only that something changed.
    package init(of event: Event) {
        self = event.words.isEmpty ? .changed : WebhookKind(event.deed, event.words["how"])
    }

    /// By the deed, and the kind of step within the deed.
    package init(_ deed: Deed, _ how: String?) {
        self =
            switch (deed, how) {
            case (.raiseCase, "clarified"), (.raiseCase, "resumed"): .clarified
            case (.raiseCase, _): .raised
            case (.editCase, "attached"): .attached
            case (.giveStatement, _): .statementGiven
            case (.publishCase, "published"): .published
            case (.publishCase, _): .hidden
            case (.sendCase, _): .sent
            case (.forwardCase, _): .forwarded
            case (.answerCase, "question"): .asked
            case (.answerCase, "postponed"), (.answerCase, "postponed-late"): .postponed
            case (.answerCase, nil), (.answerCase, "late"): .answered
            case (.makePromise, _): .promised
            case (.reportDelivery, "whole"): .delivered
            case (.reportDelivery, _): .progressed
            case (.confirmDelivery, "disputed"): .disputed
            case (.confirmDelivery, "confirmed"): .confirmed
            case (.withdrawCase, _): .withdrawn
            case (.mergeCases, _): .merged
            case (.reopenCase, _): .reopened
            case (.keepMeetings, _): .discussed
            case (.keepRegister, _): .deadlineMoved
            case (.remind, _): .reminded
            default: .changed
            }
    }
}
