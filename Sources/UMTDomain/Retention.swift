/// What is not kept for longer than it is needed. The region's own rules say how long; a rule that is not there takes
/// nothing away.
package enum Retention: String, CaseIterable, Sendable, Codable {
    /// People whose last mandate and post ended so many years ago are erased.
    case people
    /// Consents that were withdrawn so many years ago are deleted.
    case consents
    /// Protections that ended so many years ago are deleted.
    case protections
    /// Grants whose tokens ran out or were revoked so many years ago are deleted.
    case grants
    /// Answers kept for retries: a day, everywhere.
    case answers
    /// The rows of imports, which undo and show them: a day, everywhere.
    case imports
    /// Messages that were sent: thirty days, everywhere.
    case notices
    /// The log of what was told to other programs: thirty days, everywhere.
    case webhooks

    /// The dated rule of the assembly that gives the years; `nil` for what is the same everywhere.
    package var rule: String? {
        switch self {
        case .people: "retention-person-years"
        case .consents: "retention-consent-years"
        case .protections: "retention-protection-years"
        case .grants: "retention-grant-years"
        case .answers, .imports, .notices, .webhooks: nil
        }
    }
}

extension Retention {
    /// How many days what has no rule of the region is kept.
    fileprivate var days: Int {
        switch self {
        case .notices: Notice.keptForDays
        case .webhooks: WebhookDelivery.keptForDays
        default: 1
        }
    }
}

/// One rule as it stands on a day: what lies before `before` goes.
package struct RetentionRule: Hashable, Sendable {
    package let retention: Retention
    package let years: Int?
    package let source: String
    package let before: CivilDate
}

extension [BodyRule] {
    /// The rules of retention on a day, in order; those that the region does not have are left out.
    package func retention(on day: CivilDate) -> [RetentionRule] {
        Retention.allCases.compactMap { retention in
            guard let rule = retention.rule else {
                return RetentionRule(
                    retention: retention, years: nil, source: "–",
                    before: day.adding(days: -retention.days))
            }
            let row = first { $0.rule == rule && $0.period.covers(day) == .certain }
            guard let row, let years = Int(row.value), years > 0, let before = day.adding(years: -years)
            else {
                return nil
            }
            return RetentionRule(
                retention: retention, years: years, source: row.source, before: before)
        }
    }
}
