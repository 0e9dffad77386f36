/// What a council has decided to say (*uttalelse*), in answer to a hearing or in a case of its own.
package struct CouncilStatement: Hashable, Sendable {
    package let id: CouncilStatementID
    package let council: BodyID
    package let text: String
    package let decidedOn: CivilDate
    /// The item of the minutes, or the archive's number.
    package let reference: String?
    package let givenAt: Moment
    /// What became of it, where somebody asked for it.
    package let report: HearingReport?

    package init(
        id: CouncilStatementID, council: BodyID, text: String, decidedOn: CivilDate, reference: String?,
        givenAt: Moment, report: HearingReport? = nil
    ) {
        (self.id, self.council, self.text, self.decidedOn) = (id, council, text, decidedOn)
        (self.reference, self.givenAt, self.report) = (reference, givenAt, report)
    }

    /// Refuses a day to come, and one before the matter was there to be decided.
    package init(
        id: CouncilStatementID, council: BodyID, text: String, decidedOn: CivilDate, reference: String?,
        since first: CivilDate, at now: Moment
    ) throws(Refusal) {
        if decidedOn > now.day { throw Refusal(.inTheFuture, field: "decidedOn", [decidedOn.description]) }
        if decidedOn < first {
            throw Refusal(.dayBefore, field: "decidedOn", [decidedOn.description, first.description])
        }
        self.init(
            id: id, council: council, text: text, decidedOn: decidedOn, reference: reference, givenAt: now)
    }
}

/// What hangs on a case beside its asks and answers.
package struct CasePapers: Hashable, Sendable {
    package var attachments: [Attachment]
    package var statements: [CouncilStatement]

    package init(attachments: [Attachment] = [], statements: [CouncilStatement] = []) {
        (self.attachments, self.statements) = (attachments, statements)
    }
}

package typealias CouncilStatementID = Identifier<CouncilStatement>
