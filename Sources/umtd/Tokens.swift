import ArgumentParser
import UMTApplication
import UMTDomain
import UMTStore

struct TokenVerbs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Give and take away access.",
        subcommands: [Create.self, List.self, Revoke.self])

    struct Create: DatabaseVerb {
        static let configuration = CommandConfiguration(
            abstract: "Make a token. It is printed once; only its hash is kept.")
        @ParentCommand var umtd: Umtd
        @OptionGroup var here: Place
        @Option(help: "One of: \(Role.granted.map(\.rawValue).joined(separator: ", ")).") var role: Role
        @Option(help: "The region's key or code.") var region: String
        @Option(help: "The body that the role is bound to; it gives the municipality too.") var body: String?
        @Option(help: "The holder's member number, so that they can read their own training.")
        var person: String?
        @Option(help: "Who it is for; stays on this machine.") var name = "umtd"
        @Option(help: "Days until it ends, 1–3650.") var days = 365

        func validate() throws {
            guard Role.granted.contains(role) else {
                throw ValidationError("The role \(role.rawValue) cannot be given.")
            }
        }

        func run() async throws {
            let isBound = [Role.municipalCoordinator, .youthMember, .caseOfficer].contains(role)
            if isBound, body == nil {
                complain("Without --body, a \(role.rawValue) has nothing of its own to reach.")
            }
            let token = try await place.application().createToken(
                role: role, region: region, body: body, person: person, label: name, days: days,
                by: place.call())
            print(token)
        }
    }

    struct List: DatabaseVerb {
        static let configuration = CommandConfiguration(
            abstract: "List the grants; tokens themselves are not kept.")
        @ParentCommand var umtd: Umtd
        @OptionGroup var here: Place

        func run() async throws {
            for grant in try place.application().grants() {
                let state = grant.revoked == nil ? "until \(grant.expires.day)" : "revoked"
                print(
                    [
                        grant.id.description, grant.region, grant.role.rawValue, grant.body ?? "-", state,
                        grant.label,
                    ].joined(separator: "\t"))
            }
        }
    }

    struct Revoke: DatabaseVerb {
        static let configuration = CommandConfiguration(abstract: "End a grant's tokens at once.")
        @ParentCommand var umtd: Umtd
        @OptionGroup var here: Place
        @Argument(help: "The grant's id, from token list.") var grant: String

        func run() async throws {
            try await place.application().revokeTokens(of: grant, by: place.call())
            complain("Revoked.")
        }
    }
}

extension Role: ExpressibleByArgument {}
