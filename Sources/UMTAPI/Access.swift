package import UMTDomain

extension API {
    package static let whoAmI = Endpoint<WhoAmI, IdentityView>(
        "whoAmI", .get, "/me", .signedIn, "Tell what the token may do and where")

    static let access = [whoAmI.row]
}

package struct WhoAmI: Wire {
    package init() {}
    package static var example: WhoAmI { WhoAmI() }
}

/// What a token is good for. An actor is a key, never a name.
package struct IdentityView: Wire {
    package let actor: ActorID
    package let role: Role
    package let region: String
    package let body: String?
    package let municipality: String?
    /// The holder's own member number, where the operator has linked the grant to a person.
    package let person: String?
    /// The deeds that are open to the role, and how far each reaches.
    package let deeds: [DeedView]

    package init(
        actor: ActorID, role: Role, region: String, body: String?, municipality: String?, person: String?
    ) {
        (self.actor, self.role, self.region) = (actor, role, region)
        (self.body, self.municipality, self.person) = (body, municipality, person)
        deeds = Deed.allCases.compactMap { deed in
            let reach = Permissions.reach(of: role, for: deed)
            return reach == .none ? nil : DeedView(deed: deed, reach: reach)
        }
    }

    package static var example: IdentityView {
        IdentityView(
            actor: .example, role: .municipalCoordinator, region: "midt-troms", body: "ungdomsrad-senja",
            municipality: "senja", person: "MT-090")
    }
}

package struct DeedView: Wire {
    package let deed: Deed
    package let reach: Reach
    package init(deed: Deed, reach: Reach) { (self.deed, self.reach) = (deed, reach) }
    package static var example: DeedView { DeedView(deed: .raiseCase, reach: .own) }
}
