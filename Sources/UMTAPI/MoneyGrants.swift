package import UMTDomain

extension API {
    package static let listMoneyGrants = Endpoint<ListMoneyGrants, MoneyGrantList>(
        "listMoneyGrants", .get, "/regions/{region}/money-grants", .signedIn,
        "List the grants of money that bodies have received, newest first")
    package static let readMoneyGrant = Endpoint<ReadMoneyGrant, MoneyGrantView>(
        "readMoneyGrant", .get, "/regions/{region}/money-grants/{id}", .signedIn, "Read one grant of money")
    package static let addMoneyGrant = Endpoint<AddMoneyGrant, MoneyGrantView>(
        "addMoneyGrant", .post, "/regions/{region}/bodies/{body}/money-grants", .signedIn,
        "Record a grant of money, in whole kroner")
    package static let useMoneyGrant = Endpoint<UseMoneyGrant, MoneyGrantView>(
        "useMoneyGrant", .patch, "/regions/{region}/money-grants/{id}", .signedIn,
        "Say what a grant of money was used for", edition: .required)

    static let moneyGrants = [listMoneyGrants.row, readMoneyGrant.row, addMoneyGrant.row, useMoneyGrant.row]
}

package struct ListMoneyGrants: Wire {
    package let region: String
    package let body: String?
    /// Where the page before ended (`next`).
    package let after: String?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(region: String, body: String? = nil, after: String? = nil, limit: Int? = nil) {
        (self.region, self.body, self.after, self.limit) = (region, body, after, limit)
    }

    package static var example: ListMoneyGrants {
        ListMoneyGrants(region: "midt-troms", body: "ungdomsrad-senja", after: "06P7M0Z4T8K1D", limit: 100)
    }
}

package struct ReadMoneyGrant: Wire {
    package let region: String
    package let id: MoneyGrantID
    package init(region: String, id: MoneyGrantID) { (self.region, self.id) = (region, id) }
    package static var example: ReadMoneyGrant { ReadMoneyGrant(region: "midt-troms", id: .example) }
}

package struct AddMoneyGrant: Wire {
    package let region: String
    package let body: String
    /// Whole kroner.
    package let amount: Int
    package let giver: String
    package let purpose: String
    package let day: CivilDate
    package let reference: String?
    package let usedFor: String?

    package init(
        region: String, body: String, amount: Int, giver: String, purpose: String, day: CivilDate,
        reference: String? = nil, usedFor: String? = nil
    ) {
        (self.region, self.body, self.amount, self.giver) = (region, body, amount, giver)
        (self.purpose, self.day, self.reference, self.usedFor) = (purpose, day, reference, usedFor)
    }

    package static var example: AddMoneyGrant {
        AddMoneyGrant(
            region: "midt-troms", body: "ungdomsrad-senja", amount: 25_000, giver: "Troms county",
            purpose: "A youth conference", day: .example, reference: "Letter 7/26", usedFor: "Buses and food")
    }
}

package struct UseMoneyGrant: Wire {
    package let region: String
    package let id: MoneyGrantID
    package let usedFor: String
    package init(region: String, id: MoneyGrantID, usedFor: String) {
        (self.region, self.id, self.usedFor) = (region, id, usedFor)
    }
    package static var example: UseMoneyGrant {
        UseMoneyGrant(region: "midt-troms", id: .example, usedFor: "Buses and food")
    }
}

package struct MoneyGrantView: Wire, Versioned {
    package let id: MoneyGrantID
    package let body: String
    package let amount: Int
    package let giver: String
    package let purpose: String
    package let day: CivilDate
    package let reference: String?
    package let usedFor: String?
    package let version: Int

    package var edition: Int { version }
    package var runsWithTheClock: Bool { false }

    package init(_ grant: MoneyGrant, body: String) {
        (id, self.body, amount, giver) = (grant.id, body, grant.amount, grant.giver)
        (purpose, day, reference) = (grant.purpose, grant.day, grant.reference)
        (usedFor, version) = (grant.usedFor, grant.version)
    }

    private init() {
        (id, body, amount, giver) = (.example, "ungdomsrad-senja", 25_000, "Troms county")
        (purpose, day, reference) = ("A youth conference", .example, "Letter 7/26")
        (usedFor, version) = ("Buses and food", 1)
    }

    package static var example: MoneyGrantView { MoneyGrantView() }
}

package struct MoneyGrantList: Wire {
    package let grants: [MoneyGrantView]
    package let next: String?
    package init(_ grants: [MoneyGrantView], next: String?) { (self.grants, self.next) = (grants, next) }
    package static var example: MoneyGrantList { MoneyGrantList([.example], next: "06P7M0Z4T8K1D") }
}
