import ArgumentParser
import UMTApplication
import UMTDomain
import UMTStore

struct Restore: DatabaseVerb {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the database's place, and erase again whom the ledger names.",
        discussion:
            "Stop the server first. The ledger is the file beside the database that ends in .erasures.")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place
    @Argument(help: "The backup.") var backup: String
    @Flag(help: "Take the place of a database that is there; it is kept beside, under another name.")
    var force = false

    func run() async throws {
        let restoration = try Restoration(of: backup, to: place.path, force: force)
        if !restoration.hasLedger {
            complain(
                "There is no \(place.path).erasures: whoever was erased after this backup was made, is back.")
        }
        let store = try restoration.open()
        let call = place.call()
        let application = Application(store: store, log: place.log)
        let count = try await application.repeatErasures(restoration.erasures, by: call)
        try store.close()
        let aside = try restoration.finish(at: call.now)
        if let aside { complain("The database that was there is now \(aside).") }
        complain("Restored \(place.path); its integrity was checked. Erased again: \(count).")
    }
}
