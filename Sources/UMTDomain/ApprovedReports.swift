/// An annual report that its council has approved: it stands still, and everybody may read it.
package struct ApprovedReport: Hashable, Sendable {
    package let id: ApprovedReportID
    package let body: BodyID
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate
    package let approvedOn: CivilDate
    /// The item in which the council did.
    package let reference: String
    /// The oldest first; only the newest has its bytes.
    package let editions: [BriefingEdition]

    package init(
        id: ApprovedReportID, body: BodyID, from: CivilDate, until: CivilDate, approvedOn: CivilDate,
        reference: String, editions: [BriefingEdition] = []
    ) {
        (self.id, self.body, self.from, self.until) = (id, body, from, until)
        (self.approvedOn, self.reference, self.editions) = (approvedOn, reference, editions)
    }
}

package typealias ApprovedReportID = Identifier<ApprovedReport>

extension ReportYear {
    /// Refuses a year that is not over: what is left of it would stand in no report.
    package func checkOver(by today: CivilDate) throws(Refusal) {
        if until > today { throw Refusal(.yearNotOver, field: "year", [until.adding(days: -1).description]) }
    }
}
