import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import UMTApplication
import UMTDomain
import UMTServer
import UMTStore
import UMTWeb
import UnixSignals

struct Serve: DatabaseVerb {
    static let configuration = CommandConfiguration(abstract: "Serve the API until SIGTERM or Ctrl-C.")
    @ParentCommand var umtd: Umtd
    @OptionGroup var here: Place
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port; 0 lets the system choose.") var port = 8090
    @Option(help: "A further host name to answer for; may be repeated.") var name: [String] = []
    @OptionGroup var mail: Mail
    @Flag(help: "Let webhooks lead to private addresses, and to http://.")
    var webhooksToPrivateAddresses = false

    func run() async throws {
        let log = Logger(label: "umtd")
        let store = try Store.open(place.path)
        // A machine that stopped between an erasure and its line in the file has it now.
        try store.ledger.add(try store.read { try $0.erasures() })
        let post = try mail.post()
        let application = Application(
            store: store, log: log, outward: try mail.outward(port: port),
            allowsPrivateWebhooks: webhooksToPrivateAddresses)
        let server = Server(
            desk: try Desk(application, site: .pages(of: application)), host: host, port: port, names: name)
        let shown = host
        let listener = server.service(log: log) { complain("Serving on http://\(shown):\($0)") }
        var configuration = ServiceGroupConfiguration(
            services: [
                .init(service: listener), .init(service: Indexer(application: application)),
                .init(service: Reminder(application: application, log: log)),
                .init(service: Postman(application: application, post: post, log: log)),
                .init(service: Messenger(application: application)),
                .init(service: Watchdog(store: store)),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        // No limit on cancellation: passing it ends the process by a fatal error.
        configuration.maximumGracefulShutdownDuration = .seconds(7)
        try await ServiceGroup(configuration: configuration).run()
        try store.close()
    }
}

/// Brings changed cases into the search index, a second after the change at the latest.
private struct Indexer: Service {
    let application: Application

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // A full disk passes; the cases wait in the store.
                try? await application.indexCases()
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}

/// Ends a stop that clients drag out: what was acknowledged is on disk, so the process may go.
private struct Watchdog: Service {
    let store: Store

    func run() async throws {
        try await gracefulShutdown()
        let store = store
        Task.detached {
            try await Task.sleep(for: .seconds(9))
            try? store.close()
            Foundation.exit(0)
        }
    }
}
