/// A file that hangs on a case, and is seen by whoever sees the case.
///
/// When it is taken away, its title and its bytes go; who did what when, and which bytes they were, stays.
package struct Attachment: Hashable, Sendable {
    /// Of one case, at a time.
    package static let limit = 20

    package let id: AttachmentID
    /// 1, 2, 3 … within its case; never used again.
    package let place: Int
    /// `nil` once it is taken away, because it may name somebody.
    package let title: String?
    package let kind: FileKind
    /// In bytes, as it is kept.
    package let size: Int
    /// SHA-256 of the bytes that are kept.
    package let hash: [UInt8]
    package let addedAt: Moment
    package let removal: Removal?

    package init(
        id: AttachmentID, place: Int, title: String?, kind: FileKind, size: Int, hash: [UInt8],
        addedAt: Moment, removal: Removal? = nil
    ) {
        (self.id, self.place, self.title, self.kind) = (id, place, title, kind)
        (self.size, self.hash, self.addedAt, self.removal) = (size, hash, addedAt, removal)
    }

    /// That it was taken away, and why.
    package struct Removal: Hashable, Sendable {
        package let at: Moment
        package let reason: String

        package init(at: Moment, reason: String) { (self.at, self.reason) = (at, reason) }
    }

    package var isThere: Bool { removal == nil }

    /// Refuses to take away what is gone.
    package func removed(_ reason: String, at now: Moment) throws(Refusal) -> Attachment {
        if let removal { throw Refusal(.alreadyEnded, [removal.at.day.description]) }
        return Attachment(
            id: id, place: place, title: nil, kind: kind, size: size, hash: hash, addedAt: addedAt,
            removal: Removal(at: now, reason: reason))
    }
}

extension [Attachment] {
    /// One more. Refuses when the case has as many as it can have, and a file that hangs there already.
    package func adding(
        _ file: AttachedFile, hash: [UInt8], titled title: String, as id: AttachmentID, at now: Moment
    ) throws(Refusal) -> Attachment {
        let there = filter(\.isThere)
        if let same = there.first(where: { $0.hash == hash }) {
            throw Refusal(.attachedAlready, field: "file", [String(same.place)])
        }
        if there.count >= Attachment.limit {
            throw Refusal(.tooManyAttachments, field: "file", [String(Attachment.limit)])
        }
        return Attachment(
            id: id, place: count + 1, title: title, kind: file.kind, size: file.bytes.count, hash: hash,
            addedAt: now)
    }
}

package typealias AttachmentID = Identifier<Attachment>
