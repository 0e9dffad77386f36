import GRDB
import Testing
import UMTDomain

@testable import UMTStore

@Suite struct AttachmentsTests {
    private static let hash = [UInt8](repeating: 7, count: 32)

    private static func youthCase(_ id: Int64, of council: Body) -> YouthCase {
        YouthCase(
            id: CaseID(raw: id), council: council.id, number: "MT-1970-\(id)", title: "Lys", text: "",
            raisedAt: Moment(milliseconds: id), visibility: .internal)
    }

    private static func attachment(_ id: Int64) -> UMTDomain.Attachment {
        UMTDomain.Attachment(
            id: AttachmentID(raw: id), place: 1, title: "Kart", kind: .pdf, size: 3, hash: hash,
            addedAt: Moment(milliseconds: 1))
    }

    private static func filesKept(_ archive: Archive) throws -> Int {
        try DatabaseQueue(path: archive.path).read {
            try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM attachment_file") ?? 0
        }
    }

    @Test func `bytes are kept once in a region, and go with the last that needs them`() async throws {
        let archive = try await Archive()
        let (home, away) = (archive.home, archive.away)
        try await archive.write { shelf in
            for id: Int64 in [1, 2] {
                try shelf.keep(Self.youthCase(id, of: home.council))
                try shelf.keep(Self.attachment(id), of: CaseID(raw: id), [1, 2, 3], as: id)
            }
        }
        try await archive.write(in: away.region) { shelf in
            try shelf.keep(Self.youthCase(3, of: away.council))
            try shelf.keep(Self.attachment(3), of: CaseID(raw: 3), [1, 2, 3], as: 3)
        }
        #expect(try Self.filesKept(archive) == 2)
        for (id, left): (Int64, Int) in [(1, 2), (2, 1)] {
            try await archive.write { shelf in
                try shelf.remove(try Self.attachment(id).removed("Feil", at: Moment(milliseconds: 9)))
            }
            #expect(try Self.filesKept(archive) == left)
            let kept = try archive.read { try $0.attachments(of: CaseID(raw: id)) }
            #expect(kept.first?.title == nil && kept.first?.removal?.reason == "Feil")
            #expect(kept.first?.hash == Self.hash)
        }
        // The other region has bytes of its own.
        #expect(try archive.read(in: away.region) { try $0.bytes(of: Self.attachment(3)) } == [1, 2, 3])
        #expect(try archive.read { try $0.bytes(of: Self.attachment(1)) } == nil)
    }
}
