package import UMTDomain

extension API {
    package static let approveAnnualReport = Endpoint<ApproveAnnualReport, ApprovedReportView>(
        "approveAnnualReport", .post, "/regions/{region}/bodies/{body}/annual-reports/{year}/approval",
        .signedIn, "Keep a council's annual report as approved: it stands still, and everybody may read it")
    package static let listAnnualReports = Endpoint<ListAnnualReports, ApprovedReportList>(
        "listAnnualReports", .get, "/regions/{region}/bodies/{body}/annual-reports", .open,
        "List a council's approved annual reports with their editions and hashes")

    static let approvedReports = [approveAnnualReport.row, listAnnualReports.row]
}

package struct ApproveAnnualReport: Wire {
    package let region: String
    package let body: String
    package let year: Int
    package let term: Bool?
    /// The item in which the council approved it.
    package let reference: String
    package let foreword: String?
    package let closing: String?

    package init(
        region: String, body: String, year: Int, term: Bool? = nil, reference: String,
        foreword: String? = nil, closing: String? = nil
    ) {
        (self.region, self.body, self.year, self.term) = (region, body, year, term)
        (self.reference, self.foreword, self.closing) = (reference, foreword, closing)
    }

    package static var example: ApproveAnnualReport {
        ApproveAnnualReport(
            region: "midt-troms", body: "umt", year: 2025, term: false, reference: "3/26",
            foreword: "A good year", closing: "Thank you")
    }
}

package struct ListAnnualReports: Wire {
    package let region: String
    package let body: String
    package init(region: String, body: String) { (self.region, self.body) = (region, body) }
    package static var example: ListAnnualReports { ListAnnualReports(region: "midt-troms", body: "umt") }
}

package struct ApprovedReportView: Wire {
    package let body: String
    package let from: CivilDate
    /// The first day afterwards.
    package let until: CivilDate
    package let approvedOn: CivilDate
    package let reference: String
    /// The oldest first; the hash is of the JSON.
    package let editions: [BriefingEditionView]

    package init(_ report: ApprovedReport, body: String) {
        (self.body, from, until) = (body, report.from, report.until)
        (approvedOn, reference) = (report.approvedOn, report.reference)
        editions = report.editions.map(BriefingEditionView.init)
    }

    private init() {
        (body, from, until, approvedOn) = ("umt", .example, .example.adding(days: 365), .example)
        (reference, editions) = ("3/26", [.example])
    }

    package static var example: ApprovedReportView { ApprovedReportView() }
}

package struct ApprovedReportList: Wire {
    /// The newest year first.
    package let reports: [ApprovedReportView]
    package init(_ reports: [ApprovedReportView]) { self.reports = reports }
    package static var example: ApprovedReportList { ApprovedReportList([.example]) }
}
