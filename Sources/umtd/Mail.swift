import ArgumentParser
import Foundation
import UMTApplication
import UMTDomain

/// Where messages go: to a program that takes them as sendmail does, or into a folder; else they wait.
struct Mail: ParsableArguments {
    @Option(help: "A program that takes messages as sendmail does (-i -f SENDER -- ADDRESS).")
    var sendmail: String?
    @Option(help: "A folder that messages are put into, each as one file, instead of being sent.")
    var mailFolder: String?
    @Option(help: "Whom messages are from (else umt@ and the host of --public-url).")
    var mailFrom: String?
    @Option(help: "The address that links in messages and feeds begin with, for example https://umt.example.")
    var publicURL: String?

    func validate() throws {
        if sendmail != nil, mailFolder != nil {
            throw ValidationError("Give either --sendmail or --mail-folder.")
        }
    }

    func outward(port: Int) throws -> Outward {
        try Outward(address: publicURL ?? "http://localhost:\(port)", sender: mailFrom)
    }

    /// Refuses a program that cannot be run, and a folder that cannot be written to, before anything is served.
    func post() throws -> (any Post)? {
        if let sendmail {
            guard FileManager.default.isExecutableFile(atPath: sendmail) else {
                throw ValidationError("--sendmail: \(sendmail) is no program that can be run.")
            }
            return Sendmail(program: URL(fileURLWithPath: sendmail))
        }
        guard let mailFolder else { return nil }
        let folder = URL(fileURLWithPath: mailFolder, isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw ValidationError("--mail-folder: \(mailFolder) cannot be made.")
        }
        guard FileManager.default.isWritableFile(atPath: folder.path) else {
            throw ValidationError("--mail-folder: \(mailFolder) cannot be written to.")
        }
        return MailFolder(folder: folder)
    }
}

/// Takes a message off the house's hands, or says why not.
protocol Post: Sendable {
    func deliver(_ letter: OutgoingLetter) async throws(PostFault)
}

/// Why a message was not taken; holds no address and no text.
struct PostFault: Error {
    let reason: String
}

/// One file to a message, which is whole from the moment that it can be seen.
///
/// A repeat has the same name, so a message is in the folder once, however often the server was stopped.
struct MailFolder: Post {
    let folder: URL

    func deliver(_ letter: OutgoingLetter) async throws(PostFault) {
        let target = folder.appendingPathComponent(letter.fileName)
        let draft = folder.appendingPathComponent(".\(letter.fileName).tmp")
        if FileManager.default.fileExists(atPath: target.path) { return }
        do {
            guard
                FileManager.default.createFile(
                    atPath: draft.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            let file = try FileHandle(forWritingTo: draft)
            try file.write(contentsOf: Data(letter.letter.bytes))
            try file.synchronize()
            try file.close()
            guard rename(draft.path, target.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            throw PostFault(reason: "the folder cannot be written to")
        }
    }
}

/// Hands the message to a program on its standard input: no shell, and no longer than half a minute.
struct Sendmail: Post {
    let program: URL
    var seconds = 30

    func deliver(_ letter: OutgoingLetter) async throws(PostFault) {
        let process = Process()
        process.executableURL = program
        process.arguments = ["-i", "-f", letter.letter.from, "--", letter.letter.to]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let paper = FileManager.default.temporaryDirectory.appendingPathComponent("umt-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: paper) }
        let status: Int32
        do {
            // A file, not a pipe: a program that does not read cannot hold the server up.
            guard
                FileManager.default.createFile(
                    atPath: paper.path, contents: Data(letter.letter.bytes),
                    attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            let input = try FileHandle(forReadingFrom: paper)
            process.standardInput = input
            status = try await end(of: process)
            try? input.close()
        } catch {
            throw PostFault(reason: "the program did not start")
        }
        if status != 0 {
            throw PostFault(reason: status < 0 ? "the program took too long" : "status \(status)")
        }
    }

    // The status, or -1 when it had to be ended.
    private func end(of process: Process) async throws -> Int32 {
        let seconds = seconds
        let watch = Task.detached {
            try await Task.sleep(for: .seconds(seconds))
            process.terminate()
            try await Task.sleep(for: .seconds(2))
            kill(process.processIdentifier, SIGKILL)
        }
        defer { watch.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                let isEnded = ended.terminationReason == .uncaughtSignal
                continuation.resume(returning: isEnded ? -1 : ended.terminationStatus)
            }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }
}
