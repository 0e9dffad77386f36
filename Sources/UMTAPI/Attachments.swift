import Foundation
package import UMTDomain

extension API {
    package static let listAttachments = Endpoint<ListAttachments, AttachmentList>(
        "listAttachments", .get, "/regions/{region}/cases/{case}/attachments", .signedIn,
        "List the files that hang on a case, and those that were taken away")
    package static let attachFile = Endpoint<AttachFile, CaseView>(
        "attachFile", .post, "/regions/{region}/cases/{case}/attachments", .signedIn,
        "Attach a file to a case; seen by whoever sees the case", edition: .welcome,
        upload: Upload.Rule("file", FileKind.allCases.map(\.mediaType), limit: AttachedFile.limit))
    package static let readAttachment = Endpoint<ReadAttachment, Document>(
        "readAttachment", .get, "/regions/{region}/cases/{case}/attachments/{place}", .signedIn,
        "Read an attached file", media: FileKind.allCases.map(\.mediaType))
    package static let removeAttachment = Endpoint<RemoveAttachment, CaseView>(
        "removeAttachment", .post, "/regions/{region}/cases/{case}/attachments/{place}/removal", .signedIn,
        "Take an attached file away for good, with a reason that everybody reads", edition: .welcome,
        makes: false)
    package static let readPublicAttachment = Endpoint<ReadAttachment, Document>(
        "readPublicAttachment", .get, "/regions/{region}/public/cases/{case}/attachments/{place}", .open,
        "Read a file that is attached to a published case", media: FileKind.allCases.map(\.mediaType))

    static let attachments = [
        listAttachments.row, attachFile.row, readAttachment.row, removeAttachment.row,
        readPublicAttachment.row,
    ]
}

package struct ListAttachments: Wire {
    package let region: String
    package let `case`: String
    package init(region: String, case name: String) { (self.region, self.case) = (region, name) }
    package static var example: ListAttachments {
        ListAttachments(region: "midt-troms", case: "MT-2026-14")
    }
}

package struct AttachFile: Wire {
    package let region: String
    package let `case`: String
    package let title: String
    /// The bytes say which kind it is. What a camera wrote beside a picture is not kept.
    package let file: Upload

    package init(region: String, case name: String, title: String, file: Upload) {
        (self.region, self.case, self.title, self.file) = (region, name, title, file)
    }

    package static var example: AttachFile {
        AttachFile(region: "midt-troms", case: "MT-2026-14", title: "Map of the stops", file: Upload([37]))
    }
}

package struct ReadAttachment: Wire {
    package let region: String
    package let `case`: String
    /// Its number in the case: 1, 2, 3 …
    package let place: Int

    package init(region: String, case name: String, place: Int) {
        (self.region, self.case, self.place) = (region, name, place)
    }

    package static var example: ReadAttachment {
        ReadAttachment(region: "midt-troms", case: "MT-2026-14", place: 1)
    }
}

package struct RemoveAttachment: Wire {
    package let region: String
    package let `case`: String
    package let place: Int
    /// One plain sentence that can be published.
    package let reason: String

    package init(region: String, case name: String, place: Int, reason: String) {
        (self.region, self.case, self.place, self.reason) = (region, name, place, reason)
    }

    package static var example: RemoveAttachment {
        RemoveAttachment(region: "midt-troms", case: "MT-2026-14", place: 1, reason: "The wrong map.")
    }
}

/// A file that hangs on a case, or the trace of one that did.
package struct AttachmentView: Wire {
    package let place: Int
    /// Left out once it is taken away.
    package let title: String?
    package let kind: FileKind
    /// In bytes.
    package let size: Int
    /// SHA-256 of the bytes, in hexadecimal; the ETag of the file.
    package let hash: String
    package let addedOn: CivilDate
    package let removedOn: CivilDate?
    package let reason: String?

    package init(_ attachment: Attachment) {
        (place, title, kind) = (attachment.place, attachment.title, attachment.kind)
        (size, hash, addedOn) = (attachment.size, attachment.hash.hexadecimal, attachment.addedAt.day)
        (removedOn, reason) = (attachment.removal?.at.day, attachment.removal?.reason)
    }

    private init() {
        (place, title, kind, size) = (1, "Map of the stops", .pdf, 48_213)
        (hash, addedOn, removedOn) = (String(repeating: "0a", count: 32), .example, .example)
        reason = "The wrong map."
    }

    package static var example: AttachmentView { AttachmentView() }
}

package struct AttachmentList: Wire {
    package let attachments: [AttachmentView]
    package init(_ attachments: [AttachmentView]) { self.attachments = attachments }
    package static var example: AttachmentList { AttachmentList([.example]) }
}

extension Document {
    /// A file under a name that says where it belongs, of letters that every machine takes.
    package init(_ attachment: Attachment, of youthCase: String, _ bytes: [UInt8]) {
        let odd = Set(#"/\:*?"<>|"#)
        let title = String(
            (attachment.title ?? "").prefix(80).map { odd.contains($0) || $0.isNewline ? "-" : $0 })
        self.init(
            .init(bytes), mediaType: attachment.kind.mediaType,
            name: "\(youthCase) \(attachment.place) \(title).\(attachment.kind.ending)",
            tag: attachment.hash.hexadecimal)
    }
}

extension Texts {
    /// `48 kB`, `1,2 MB`: as people read the size of a file.
    package static func size(_ bytes: Int, in language: Language) -> String {
        if bytes < 1_000 { return "\(bytes) B" }
        if bytes < 1_000_000 { return "\((bytes + 500) / 1_000) kB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10) MB"
    }
}
