package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The members of any body on a day. Persons out of the caller's reach are left unnamed.
    package func listBodyMembers(_ ask: ListBodyMembers, _ call: Call) throws -> BodyMemberList {
        let day = ask.asOf ?? call.today
        return try reading(ask.region, .readRegister, call) { shelf, scope in
            let body = try shelf.body(ask.body)
            let keys = try shelf.installation.municipalityKeys()
            let own = scope.municipality.flatMap { keys[$0] }
            func isWithinReach(_ municipality: String?) -> Bool {
                scope == .region || (own != nil && municipality == own)
            }
            let rules = try shelf.rules(of: body.id)[body.id] ?? []
            let members =
                rules.membersAreCoordinators(on: day)
                ? try shelf.posts(of: nil, on: day, seenBy: call.sight(in: shelf)).map {
                    BodyMemberView($0, isNamed: isWithinReach($0.municipality), on: day)
                }
                : try shelf.mandates(in: body.id, of: nil, on: day, seenBy: call.sight(in: shelf)).map {
                    BodyMemberView($0, isNamed: isWithinReach($0.municipality), on: day)
                }
            return BodyMemberList(members, of: body.key, on: day)
        }
    }

    /// The time for which somebody is a member of a body on a day; `nil` for one who is not. A substitute is none.
    func membership(of person: PersonID, in body: Body, on day: CivilDate, _ shelf: Shelf) throws -> Period? {
        let rules = try shelf.rules(of: body.id)[body.id] ?? []
        if rules.membersAreCoordinators(on: day) {
            return try shelf.posts(of: nil, on: day, seenBy: .unhindered(on: day)).first {
                $0.post.person == person
            }?.post.period
        }
        let today = try Period(from: day, until: day.adding(days: 1))
        let held = try shelf.mandates(of: person, in: body.id, during: today).first {
            !$0.isSubstitutes && $0.mandate.period.covers(day) != .no
        }
        return held?.mandate.period
    }
}

extension BodyMemberView {
    fileprivate init(_ line: PostLine, isNamed: Bool, on day: CivilDate) {
        self.init(
            post: line.post.kind, municipality: line.municipality,
            holder: isNamed ? (line.personNumber, line.personName) : nil, percentage: line.post.percentage,
            period: line.post.period, on: day)
    }

    fileprivate init(_ line: MandateLine, isNamed: Bool, on day: CivilDate) {
        self.init(
            seat: line.seat, rank: line.rank, municipality: line.municipality,
            holder: isNamed ? (line.personNumber, line.personName) : nil, period: line.mandate.period, on: day
        )
    }
}
