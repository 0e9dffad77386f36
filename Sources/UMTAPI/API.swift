/// The contract: every endpoint, grouped by noun in the files of this module.
package enum API {
    package static let rows: [EndpointRow] =
        regions + municipalities + bodies + plans + meetings + access + record + people + seats + mandates
        + leaves + handovers + coordinators + training + cases + sendings + process + promises + publicCases
        + briefings
        + imports + exports + bodyMembers + contacts + functions + rights + moneyGrants + elections
        + findings + dispensations + attestations + consents + protections + publicSeats + erasures
        + answerClocks + holidays + deadlines + inboxes + answerLinks + statistics
        + subscriptions + outbox + feeds
        + promiseLedger + ledgerEntries + planLinks + evaluations
        + attachments + councilStatements + hearings + youthInputs
        + annualReports
        + roads + driverApprovals + drivingPlans
        + webhooks + webhookDeliveries

    package static func row(named name: String) -> EndpointRow? { rows.first { $0.name == name } }
}
