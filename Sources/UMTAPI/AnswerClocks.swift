package import UMTDomain

extension API {
    package static let askCouncil = Endpoint<AskCouncil, CaseView>(
        "askCouncil", .post, "/regions/{region}/sendings/{id}/pauses", .signedIn,
        "Ask the council to clarify a case; the answer clock stands still", edition: .welcome)
    package static let clarifyCase = Endpoint<ClarifyCase, CaseView>(
        "clarifyCase", .post, "/regions/{region}/sendings/{id}/clarifications", .signedIn,
        "Reply to the addressee's question; the answer clock goes on", edition: .welcome)
    package static let postponeAnswer = Endpoint<PostponeAnswer, CaseView>(
        "postponeAnswer", .post, "/regions/{region}/sendings/{id}/postponements", .signedIn,
        "Move a deadline to a later day, for a reason", edition: .welcome)

    static let answerClocks = [askCouncil.row, clarifyCase.row, postponeAnswer.row]
}

package struct AskCouncil: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    /// The question: one sentence that everybody may read.
    package let sentence: String

    package init(region: String, id: SendingID, sentence: String) {
        (self.region, self.id, self.sentence) = (region, id, sentence)
    }

    package static var example: AskCouncil {
        AskCouncil(region: "midt-troms", id: .example, sentence: "Which evenings do you mean?")
    }
}

package struct ClarifyCase: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    /// The reply: one sentence that everybody may read.
    package let sentence: String

    package init(region: String, id: SendingID, sentence: String) {
        (self.region, self.id, self.sentence) = (region, id, sentence)
    }

    package static var example: ClarifyCase {
        ClarifyCase(region: "midt-troms", id: .example, sentence: "Fridays and Saturdays.")
    }
}

package struct PostponeAnswer: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    /// The new deadline: a working day after the one that holds.
    package let due: CivilDate
    /// One sentence that everybody may read.
    package let reason: String

    package init(region: String, id: SendingID, due: CivilDate, reason: String) {
        (self.region, self.id, self.due, self.reason) = (region, id, due, reason)
    }

    package static var example: PostponeAnswer {
        PostponeAnswer(
            region: "midt-troms", id: .example, due: .example, reason: "The council meets on the 14th.")
    }
}

/// A question that waits for the young.
package struct QuestionView: Wire {
    package let askedOn: CivilDate
    package let sentence: String

    package init(_ pause: Pause) { (askedOn, sentence) = (pause.askedOn, pause.question) }
    private init() { (askedOn, sentence) = (.example, "Which evenings do you mean?") }

    package static var example: QuestionView { QuestionView() }
}

/// A deadline that was moved by hand.
package struct PostponementView: Wire {
    package let on: CivilDate
    package let from: CivilDate
    package let to: CivilDate
    package let reason: String

    package init(_ moved: Postponement) {
        (on, from, to, reason) = (moved.on, moved.from, moved.to, moved.reason)
    }

    private init() {
        (on, from, to) = (.example, .example, .example.adding(days: 14))
        reason = "The council meets on the 14th."
    }

    package static var example: PostponementView { PostponementView() }
}
