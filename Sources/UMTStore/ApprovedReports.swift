import Foundation
package import UMTDomain

/// The bytes of an approved report that is read, and whose each name in them is: row by row, in the order of the seats.
package struct KeptReport: Sendable {
    package let report: ApprovedReportID
    package let body: BodyID
    package let edition: Int
    package let bytes: [UInt8]
    package let people: [[PersonID]]

    fileprivate init(_ columns: Columns) throws {
        (report, body, edition, bytes) = (columns[0], columns[1], columns[2], columns[3])
        people = try JSONDecoder().decode([[PersonID]].self, from: Data((columns[4] as String).utf8))
    }
}

extension Shelf {
    /// A body's approved reports with their editions, the newest year first.
    package func approvedReports(of body: BodyID) throws -> [ApprovedReport] {
        let editions = Dictionary(
            grouping: try database.rows(.reportEditions, [region.id, body]) {
                (
                    id: $0[0] as ApprovedReportID,
                    edition: BriefingEdition(
                        number: $0[1], madeOn: try $0.day(2), cause: try $0.word(3), hash: $0[4],
                        isKept: $0[5])
                )
            }, by: \.id)
        return try database.rows(.approvedReports, [region.id, body]) {
            ApprovedReport(
                id: $0[0], body: body, from: try $0.day(1), until: try $0.day(2), approvedOn: try $0.day(3),
                reference: $0[4], editions: editions[$0[0]]?.map(\.edition) ?? [])
        }
    }

    /// What is read of the approved report of a body's year; `nil` until it is approved.
    package func keptReport(of body: BodyID, from: CivilDate) throws -> KeptReport? {
        try database.row(.keptReport, [region.id, body, from], KeptReport.init)
    }

    /// What is read of every approved report of the region.
    package func keptReports() throws -> [KeptReport] {
        try database.rows(.keptReports, [region.id], KeptReport.init)
    }

    /// Refuses a second report of one year of a body.
    package func keep(_ report: ApprovedReport) throws {
        let kept = try database.run(
            .insertReport,
            [
                report.id, region.id, report.body, report.from, report.until, report.approvedOn,
                report.reference,
            ])
        if kept == 0 { throw Refusal(.alreadyExists, field: "year", [report.from.description]) }
    }

    /// Keeps an edition; the bytes of those before it go, their hashes stay.
    package func keep(
        _ edition: BriefingEdition, _ bytes: [UInt8], _ people: [[PersonID]], of id: ApprovedReportID
    ) throws {
        try database.run(.forgetReport, [region.id, id])
        let names = String(decoding: try JSONEncoder().encode(people), as: UTF8.self)
        try database.run(
            .insertReportEdition,
            [
                region.id, id, edition.number, edition.madeOn, edition.cause.rawValue, edition.hash, bytes,
                names,
            ])
    }
}

extension Query {
    private static let kept = """
        SELECT r.id, r.body_id, e.number, e.bytes, e.people FROM annual_report r CROSS JOIN annual_report_edition e
        WHERE r.region_id = $1 AND e.region_id = r.region_id AND e.report_id = r.id AND e.bytes IS NOT NULL
        """
    static let approvedReports = Query(
        "approvedReports",
        """
        SELECT r.id, r.from_day, r.until_day, r.as_of, r.reference FROM annual_report r
        WHERE r.region_id = $1 AND r.body_id = $2 ORDER BY r.from_day DESC
        """)
    static let reportEditions = Query(
        "reportEditions",
        """
        SELECT e.report_id, e.number, e.made_on, e.cause, e.hash, e.bytes IS NOT NULL
        FROM annual_report r CROSS JOIN annual_report_edition e
        WHERE r.region_id = $1 AND r.body_id = $2 AND e.region_id = r.region_id AND e.report_id = r.id
        ORDER BY e.report_id, e.number
        """)
    static let keptReport = Query("keptReport", "\(kept) AND r.body_id = $2 AND r.from_day = $3")
    static let keptReports = Query("keptReports", "\(kept) ORDER BY r.id")
    static let insertReport = Query(
        "insertReport",
        """
        INSERT INTO annual_report (id, region_id, body_id, from_day, until_day, as_of, reference)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (region_id, body_id, from_day) DO NOTHING
        """)
    static let forgetReport = Query(
        "forgetReport",
        "UPDATE annual_report_edition SET bytes = NULL, people = NULL WHERE region_id = $1 AND report_id = $2"
    )
    static let insertReportEdition = Query(
        "insertReportEdition",
        """
        INSERT INTO annual_report_edition (region_id, report_id, number, made_on, cause, hash, bytes, people)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)

    static let approvedReportQueries = [
        approvedReports, reportEditions, keptReport, keptReports, insertReport, forgetReport,
        insertReportEdition,
    ]
}
