package import UMTDomain

extension API {
    package static let giveStatement = Endpoint<GiveStatement, CaseView>(
        "giveStatement", .post, "/regions/{region}/cases/{case}/statements", .signedIn,
        "Add what the council has decided to say to a case of its own", edition: .welcome)

    static let councilStatements = [giveStatement.row]
}

package struct GiveStatement: Wire {
    package let region: String
    package let `case`: String
    /// Follows the case, and is public when the case is.
    package let text: String
    /// The day of the council's decision; today when left out.
    package let decidedOn: CivilDate?
    /// The item of the minutes, or the archive's number.
    package let reference: String?

    package init(
        region: String, case name: String, text: String, decidedOn: CivilDate? = nil, reference: String? = nil
    ) {
        (self.region, self.case, self.text) = (region, name, text)
        (self.decidedOn, self.reference) = (decidedOn, reference)
    }

    package static var example: GiveStatement {
        GiveStatement(
            region: "midt-troms", case: "MT-2026-14", text: "We want the bus before the ring road.",
            decidedOn: .example, reference: "7/26")
    }
}

/// What a council has decided to say, and what became of it where somebody asked.
package struct StatementView: Wire {
    package let council: String
    package let councilName: String
    package let text: String
    package let decidedOn: CivilDate
    package let givenOn: CivilDate
    package let reference: String?
    package let heed: HearingReport.Heed?
    /// What was followed, and why the rest was not.
    package let reason: String?
    package let reportedOn: CivilDate?

    package init(_ statement: CouncilStatement, by council: Body?, in language: Language) {
        (self.council, councilName) = (council?.key ?? "", council?.name[language] ?? "")
        (text, decidedOn, givenOn) = (statement.text, statement.decidedOn, statement.givenAt.day)
        (reference, heed) = (statement.reference, statement.report?.heed)
        (reason, reportedOn) = (statement.report?.reason, statement.report?.at.day)
    }

    private init() {
        (council, councilName) = ("ungdomsrad-senja", "Youth council of Senja")
        (text, decidedOn, givenOn) = ("Keep the library open on Saturdays.", .example, .example)
        (reference, heed, reason, reportedOn) = ("7/26", .partly, "Every second Saturday", .example)
    }

    package static var example: StatementView { StatementView() }
}

extension Trail {
    func statementViews(in language: Language) -> [StatementView] {
        papers.statements.map { StatementView($0, by: council, in: language) }
    }

    /// Those that hang there now.
    var attachmentViews: [AttachmentView] {
        papers.attachments.filter(\.isThere).map(AttachmentView.init)
    }
}
