package import UMTDomain

extension Shelf {
    /// People who have held nothing since that day, and of whom nothing has been heard since, a page by id.
    package func idlePeople(since day: CivilDate, after last: PersonID, limit: Int) throws -> [Person] {
        let arguments: [any Bindable] = [region.id, day, Moment(noonOf: day), last, limit]
        return try database.rows(.idlePeople, arguments, Person.init)
    }

    /// How many rows of that kind lie before the day.
    package func countOutdated(_ retention: Retention, before day: CivilDate) throws -> Int {
        guard let outdated = Outdated(retention) else { return 0 }
        return try database.row(outdated.count, [region.id, outdated.bound(day)]) { $0[0] } ?? 0
    }

    /// Deletes the rows of that kind that lie before the day; answers with how many.
    package func deleteOutdated(_ retention: Retention, before day: CivilDate) throws -> Int {
        guard let outdated = Outdated(retention) else { return 0 }
        let count = try countOutdated(retention, before: day)
        for query in outdated.delete { try database.run(query, [region.id, outdated.bound(day)]) }
        return count
    }
}

/// How the rows of one kind are counted and deleted. People are not here: they are erased one by one.
private struct Outdated {
    let count: Query
    let delete: [Query]
    let isMoment: Bool

    init?(_ retention: Retention) {
        switch retention {
        case .people: return nil
        case .consents: (count, delete, isMoment) = (.oldConsents, [.deleteOldConsents], false)
        case .protections: (count, delete, isMoment) = (.oldProtections, [.deleteOldProtections], false)
        case .grants:
            (count, delete, isMoment) = (
                .oldTokens, [.deleteOldTokens, .unlinkBareGrants, .deleteBareGrants], true
            )
        case .answers: (count, delete, isMoment) = (.oldAnswers, [.deleteOldAnswers], true)
        case .imports: (count, delete, isMoment) = (.oldImportRows, [.deleteOldImportRows], true)
        case .notices:
            (count, delete, isMoment) = (.oldNotices, [.deleteOldNoticeSteps, .deleteOldNotices], true)
        case .webhooks:
            (count, delete, isMoment) = (
                .oldDeliveries, [.deleteOldTries, .deleteOldDeliveries, .deleteEndedWebhooks], true
            )
        }
    }

    func bound(_ day: CivilDate) -> any Bindable { isMoment ? Moment(noonOf: day) : day }
}

extension Query {
    private static func ended(_ table: String) -> String {
        """
        NOT EXISTS (
            SELECT 1 FROM \(table) h WHERE h.region_id = p.region_id AND h.person_id = p.id
            AND (h.until_latest IS NULL OR h.until_latest > $2))
        """
    }
    private static func has(_ table: String) -> String {
        "EXISTS (SELECT 1 FROM \(table) h WHERE h.region_id = p.region_id AND h.person_id = p.id)"
    }
    private static func heard(_ when: String) -> String {
        "EXISTS (SELECT 1 FROM event e WHERE e.region_id = p.region_id AND e.subject_id = p.id AND e.moment \(when) $3)"
    }

    /// Whoever never held anything is idle when the record last heard of them before that day.
    static let idlePeople = Query(
        "idlePeople",
        """
        SELECT \(personColumns) FROM person p
        WHERE p.region_id = $1 AND p.id > $4 AND \(isAlive("p")) AND \(ended("mandate")) AND \(ended("coordinator_post"))
        AND \(ended("mandate_replacement")) AND \(ended("body_function")) AND \(ended("meeting_right"))
        AND NOT EXISTS (
            SELECT 1 FROM candidate c JOIN election n ON n.region_id = c.region_id AND n.id = c.election_id
            WHERE c.region_id = p.region_id AND c.person_id = p.id AND n.announced_on > $2)
        AND (\(has("mandate")) OR \(has("coordinator_post")) OR (\(heard("<")) AND NOT \(heard(">="))))
        ORDER BY p.id LIMIT $5
        """)

    private static func outdated(_ name: String, _ rest: String) -> (count: Query, delete: Query) {
        (Query("count\(name)", "SELECT COUNT(*) FROM \(rest)"), Query("delete\(name)", "DELETE FROM \(rest)"))
    }
    private static let consentRows = outdated(
        "OldConsents", "consent WHERE region_id = $1 AND withdrawn_on < $2")
    private static let protectionRows = outdated(
        "OldProtections", "protection WHERE region_id = $1 AND until_day < $2")
    private static let tokenRows = outdated(
        "OldTokens", "token WHERE region_id = $1 AND (expires < $2 OR revoked < $2)")
    private static let answerRows = outdated(
        "OldAnswers", "idempotency WHERE region_id = $1 AND created < $2")

    private static let importedRows = outdated(
        "OldImportRows",
        """
        member_import_row WHERE region_id = $1 AND import_id IN (
            SELECT i.id FROM member_import i WHERE i.region_id = $1 AND COALESCE(i.applied, i.created) < $2)
        """)

    static let (oldConsents, deleteOldConsents) = consentRows
    static let (oldProtections, deleteOldProtections) = protectionRows
    static let (oldTokens, deleteOldTokens) = tokenRows
    static let (oldAnswers, deleteOldAnswers) = answerRows
    static let (oldImportRows, deleteOldImportRows) = importedRows
    static let oldNotices = Query(
        "countOldNotices",
        "SELECT COUNT(*) FROM notice WHERE region_id = $1 AND state = 'sent' AND sent_at < $2")
    static let deleteOldNoticeSteps = Query(
        "deleteOldNoticeSteps",
        """
        DELETE FROM notice_step WHERE region_id = $1 AND notice_id IN (
            SELECT n.id FROM notice n WHERE n.region_id = $1 AND n.state = 'sent' AND n.sent_at < $2)
        """)
    static let deleteOldNotices = Query(
        "deleteOldNotices", "DELETE FROM notice WHERE region_id = $1 AND state = 'sent' AND sent_at < $2")
    static let unlinkBareGrants = Query(
        "unlinkBareGrants",
        """
        DELETE FROM grant_person WHERE region_id = $1 AND NOT EXISTS (
            SELECT 1 FROM token t WHERE t.region_id = grant_person.region_id AND t.grant_id = grant_person.grant_id)
        """)
    static let deleteBareGrants = Query(
        "deleteBareGrants",
        """
        DELETE FROM access_grant WHERE region_id = $1 AND NOT EXISTS (
            SELECT 1 FROM token t WHERE t.region_id = access_grant.region_id AND t.grant_id = access_grant.id)
        """)

    static let retention = [
        idlePeople, oldConsents, deleteOldConsents, oldProtections, deleteOldProtections, oldTokens,
        deleteOldTokens,
        oldAnswers, deleteOldAnswers, oldNotices, deleteOldNoticeSteps, deleteOldNotices, oldImportRows,
        deleteOldImportRows, unlinkBareGrants, deleteBareGrants,
    ]
}
