import ArgumentParser
import UMTApplication
import UMTDomain
import UMTStore

struct Init: DatabaseVerb {
    static let configuration = CommandConfiguration(
        abstract: "Make a new database; a file that is there is left alone.")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place

    func run() async throws {
        try Store.create(place.path).close()
        complain("Made \(place.path).")
    }
}

struct Migrate: DatabaseVerb {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database up to this program's version.")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place

    func run() async throws {
        let taken = try Store.migrate(place.path)
        complain(taken.isEmpty ? "Nothing to do." : "Took \(taken.map(String.init).joined(separator: ", ")).")
    }
}

struct Backup: DatabaseVerb {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database into a new file while others use it, and check the copy.")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place
    @Argument(help: "The new file.") var target: String

    func run() async throws {
        let store = try Store.open(place.path)
        try store.backUp(to: target)
        try store.close()
        complain("Copied to \(target); its integrity was checked.")
    }
}

struct Verify: DatabaseVerb {
    static let configuration = CommandConfiguration(
        abstract: "Recompute the chain of every region's record; status 1 when a link is broken.")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place

    func run() async throws {
        let application = try place.application()
        let chains = try await application.verify()
        for chain in chains {
            let end = chain.head.map { "\($0.position) \($0.hash.hexadecimal)" } ?? "0"
            print(
                "\(chain.region): \(chain.broken.map { "broken at position \($0)" } ?? "holds"), ends at \(end)"
            )
        }
        if chains.contains(where: { $0.broken != nil }) { throw ExitCode(1) }
    }
}
