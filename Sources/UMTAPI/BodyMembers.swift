package import UMTDomain

extension API {
    package static let listBodyMembers = Endpoint<ListBodyMembers, BodyMemberList>(
        "listBodyMembers", .get, "/regions/{region}/bodies/{body}/members", .signedIn,
        "List the members of a body on a day: who sits, or for the coordinators' body who is in post")

    static let bodyMembers = [listBodyMembers.row]
}

package struct ListBodyMembers: Wire {
    package let region: String
    package let body: String
    package let asOf: CivilDate?
    package init(region: String, body: String, asOf: CivilDate? = nil) {
        (self.region, self.body, self.asOf) = (region, body, asOf)
    }
    package static var example: ListBodyMembers {
        ListBodyMembers(region: "midt-troms", body: "koordinatorene", asOf: .example)
    }
}

/// A member by the seat or the post that makes it one; the person only where that is within the reader's reach.
package struct BodyMemberView: Wire {
    package let seat: String?
    /// A substitute's place in the line; left out for a member.
    package let rank: Int?
    package let post: CoordinatorPost.Kind?
    package let municipality: String?
    /// The member number and the name.
    package let person: String?
    package let name: String?
    package let percentage: Int?
    package let from: BoundView
    package let until: BoundView?
    /// Whether the person is a member on the day, or may be.
    package let certainty: Certainty

    package init(
        seat: String? = nil, rank: Int? = nil, post: CoordinatorPost.Kind? = nil, municipality: String?,
        holder: (number: String, name: String)?, percentage: Int? = nil, period: Period, on day: CivilDate
    ) {
        (self.seat, self.rank, self.post, self.municipality) = (seat, rank, post, municipality)
        (person, name, self.percentage) = (holder?.number, holder?.name, percentage)
        (from, until) = (BoundView(period.from), period.until.map(BoundView.init))
        certainty = period.covers(day)
    }

    private init() {
        (seat, rank, post, municipality) = ("umt-senja-girl", 1, .municipal, "senja")
        (person, name, percentage) = ("MT-090", "Huldra Heimskog", 40)
        (from, until, certainty) = (.example, .example, .certain)
    }

    package static var example: BodyMemberView { BodyMemberView() }
}

package struct BodyMemberList: Wire {
    package let asOf: CivilDate
    package let body: String
    package let members: [BodyMemberView]
    package init(_ members: [BodyMemberView], of body: String, on day: CivilDate) {
        (asOf, self.body, self.members) = (day, body, members)
    }
    package static var example: BodyMemberList {
        BodyMemberList([.example], of: "koordinatorene", on: .example)
    }
}
