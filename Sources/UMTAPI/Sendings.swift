package import UMTDomain

extension API {
    package static let sendCase = Endpoint<SendCase, CaseView>(
        "sendCase", .post, "/regions/{region}/cases/{case}/sendings", .signedIn,
        "Send a case to a body; its answer clock starts", edition: .welcome)
    package static let answerCase = Endpoint<AnswerCase, CaseView>(
        "answerCase", .post, "/regions/{region}/sendings/{id}/answers", .signedIn,
        "Answer a case: an outcome and a reason for each ask", edition: .welcome)

    static let sendings = [sendCase.row, answerCase.row]
}

package struct SendCase: Wire {
    package let region: String
    package let `case`: String
    /// The key of the receiving body.
    package let to: String
    /// Day 0 of the answer clock; today when left out.
    package let receivedOn: CivilDate?

    package init(region: String, case name: String, to: String, receivedOn: CivilDate? = nil) {
        (self.region, self.case, self.to, self.receivedOn) = (region, name, to, receivedOn)
    }

    package static var example: SendCase {
        SendCase(region: "midt-troms", case: "MT-2026-14", to: "kommune-senja", receivedOn: .example)
    }
}

package struct AnswerCase: Wire {
    package let region: String
    /// The sending's id.
    package let id: SendingID
    /// An outcome and a reason for each ask …
    package let outcomes: [OutcomeView]?
    /// … or one of each for every ask that `outcomes` does not name.
    package let outcome: Outcome?
    package let reason: String?
    /// What else the addressee says.
    package let text: String?
    /// The day of the answer, when it is recorded afterwards; today when left out.
    package let answeredOn: CivilDate?
    /// What happens now, by when, and who answers for it.
    package let next: NextStepView?

    package init(
        region: String, id: SendingID, outcomes: [OutcomeView]? = nil, outcome: Outcome? = nil,
        reason: String? = nil,
        text: String? = nil, answeredOn: CivilDate? = nil, next: NextStepView? = nil
    ) {
        (self.region, self.id, self.outcomes) = (region, id, outcomes)
        (self.outcome, self.reason, self.text, self.answeredOn) = (outcome, reason, text, answeredOn)
        self.next = next
    }

    package static var example: AnswerCase {
        AnswerCase(
            region: "midt-troms", id: .example, outcomes: [.example], outcome: .noted,
            reason: "It goes into the plan",
            text: "Thank you for the case", answeredOn: .example, next: .example)
    }
}
