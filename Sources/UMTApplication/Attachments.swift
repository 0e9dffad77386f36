import Crypto
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listAttachments(_ ask: ListAttachments, _ call: Call) throws -> AttachmentList {
        try reading(ask.region, .readCases, call) { shelf, scope in
            let trail = try shelf.trail(of: try shelf.youthCase(ask.case))
            guard sees(trail, scope, shelf, call) else {
                throw Refusal.notFound(.youthCase, ask.case, field: "case")
            }
            return AttachmentList(trail.papers.attachments.map(AttachmentView.init))
        }
    }

    /// Hangs a file on a case. The bytes say which kind it is; what a camera wrote beside a picture is not kept.
    package func attachFile(_ ask: AttachFile, _ call: Call) async throws -> CaseView {
        let title = try Words.checked(ask.title, field: "title", limit: 120)
        let file = try AttachedFile(ask.file.bytes)
        let hash = Array(SHA256.hash(data: file.bytes))
        return try await changing(ask.region, .editCase, call) { [ids] shelf, scope in
            let (youthCase, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            try check(.attach, youthCase, shelf, call)
            let attachment = try shelf.attachments(of: youthCase.id).adding(
                file, hash: hash, titled: title, as: ids.mint(), at: call.now)
            try shelf.keep(attachment, of: youthCase.id, file.bytes, as: mint())
            let words = ["how": "attached", "old": String(attachment.place)]
            return try step(.editCase, youthCase, words, by: council, shelf, call)
        }
    }

    package func readAttachment(_ ask: ReadAttachment, _ call: Call) async throws -> Document {
        try await aside(ask.region, .readCases, call) { shelf, scope in
            let trail = try shelf.trail(of: try shelf.youthCase(ask.case))
            guard sees(trail, scope, shelf, call) else {
                throw Refusal.notFound(.youthCase, ask.case, field: "case")
            }
            return try document(ask.place, of: trail.youthCase, shelf)
        }
    }

    package func readPublicAttachment(_ ask: ReadAttachment, _ call: Call) async throws -> Document {
        try await aside(ask.region, .readPublished, call) { shelf, _ in
            try document(ask.place, of: try published(ask.case, shelf, field: "case"), shelf)
        }
    }

    /// Takes a file away for good: its title and its bytes go, unless another case needs them.
    package func removeAttachment(_ ask: RemoveAttachment, _ call: Call) async throws -> CaseView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 500)
        return try await changing(ask.region, .editCase, call) { shelf, scope in
            let (youthCase, council) = try youthCase(ask.case, within: scope, shelf)
            try call.check(edition: youthCase.version)
            let attachment = try attachment(ask.place, of: youthCase, shelf)
            try shelf.remove(try attachment.removed(reason, at: call.now))
            let words = ["how": "removed", "old": String(attachment.place), "sentence": reason]
            return try step(.editCase, youthCase, words, by: council, shelf, call)
        }
    }

    private func document(_ place: Int, of youthCase: YouthCase, _ shelf: Shelf) throws -> Document {
        let attachment = try attachment(place, of: youthCase, shelf)
        guard attachment.isThere, let bytes = try shelf.bytes(of: attachment) else {
            throw Refusal.notFound(.attachment, String(place), field: "place")
        }
        return Document(attachment, of: youthCase.name, bytes)
    }

    private func attachment(_ place: Int, of youthCase: YouthCase, _ shelf: Shelf) throws -> Attachment {
        try found(
            try shelf.attachments(of: youthCase.id).first { $0.place == place }, .attachment, String(place))
    }
}
