import Logging
import ServiceLifecycle
import UMTApplication

/// Takes what is due out of the outbox and hands it over, one message after the other.
///
/// A message is marked as sent after it was handed over, so a stop in between repeats it under the same id.
struct Postman: Service {
    let application: Application
    let post: (any Post)?
    let log: Logger

    func run() async throws {
        guard let post else { return try await gracefulShutdown() }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // A full disk passes; the messages wait in the store.
                let count = (try? await round(post)) ?? 0
                if count == 0 { try? await Task.sleep(for: .seconds(1)) }
            }
        }
    }

    private func round(_ post: any Post) async throws -> Int {
        let letters = try await application.outgoing()
        var count = 0
        for letter in letters {
            if Task.isCancelled { break }
            do {
                try await post.deliver(letter)
                try await application.sent(letter)
                count += 1
            } catch let fault as PostFault {
                log.warning("A message was not taken.", metadata: ["why": "\(fault.reason)"])
                try await application.failed(letter, fault.reason)
            }
        }
        return count
    }
}

/// Tells of the rungs that deadlines have come to: once a day, and at once after a start.
struct Reminder: Service {
    let application: Application
    let log: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await application.remind()
                } catch {
                    log.error("Reminders were not told.", metadata: ["cause": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(60))
            }
        }
    }
}
