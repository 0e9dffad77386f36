import Crypto
import Foundation
package import UMTDomain

/// The ledger of erasures as a small file beside the database, so that it survives the database.
///
/// A line for each: region, person, day, digest. No name has ever stood in it.
package struct ErasureLedger: Sendable {
    package let path: String

    /// The ledger that belongs to the database at that path.
    package init(of database: String) { path = database + ".erasures" }

    /// Every erasure in the file; none where there is no file. Refuses a line that is damaged.
    package func read() throws -> [Erasure] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let lines = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(
            separator: "\n")
        return try lines.enumerated().map { index, line in
            guard let erasure = Erasure(line: String(line)) else {
                throw Refusal(.damagedLedger, [path, String(index + 1)])
            }
            return erasure
        }
    }

    /// Makes the file hold these as well; it is whole, old or new, whenever the machine stops.
    package func add(_ erasures: [Erasure]) throws {
        let known = try read()
        let fresh = erasures.filter { !known.contains($0) }
        if fresh.isEmpty { return }
        let next = path + ".next"
        let text = (known + fresh).map(\.line).joined(separator: "\n") + "\n"
        guard
            FileManager.default.createFile(
                atPath: next, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw Refusal(.storageFull) }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: next))
        try file.synchronize()
        try file.close()
        guard rename(next, path) == 0 else { throw Refusal(.storageFull) }
    }
}

extension Erasure {
    /// Covers the line, so that damage to it is seen.
    var digest: [UInt8] { Array(SHA256.hash(data: Data("umt erasure\n\(region) \(person) \(day)".utf8))) }

    var line: String { "\(region) \(person) \(day) \(digest.hexadecimal)" }

    /// `nil` for a line that this program did not write.
    init?(line: String) {
        let parts = line.split(separator: " ").map(String.init)
        guard parts.count == 4, let region = RegionID(parts[0]), let person = PersonID(parts[1]),
            let day = CivilDate(parts[2])
        else { return nil }
        self.init(region: region, person: person, day: day)
        guard digest.hexadecimal == parts[3] else { return nil }
    }
}
