package import UMTDomain

extension Shelf {
    /// The attachments of a case by their place, those that were taken away among them; never their bytes.
    package func attachments(of id: CaseID) throws -> [Attachment] {
        try database.rows(.attachmentsOfCase, [region.id, id], Attachment.init)
    }

    /// The bytes with that hash; `nil` when they are gone.
    package func bytes(of attachment: Attachment) throws -> [UInt8]? {
        try database.row(.attachmentBytes, [region.id, attachment.hash]) { $0[0] }
    }

    /// Keeps an attachment, and its bytes unless they are here already.
    package func keep(_ attachment: Attachment, of id: CaseID, _ bytes: [UInt8], as key: Int64) throws {
        try database.run(
            .insertAttachment,
            [
                attachment.id, region.id, id, attachment.place, attachment.title, attachment.kind.rawValue,
                attachment.size, attachment.hash, attachment.addedAt,
            ])
        try database.run(.insertAttachmentFile, [key, region.id, attachment.hash, bytes])
    }

    /// Keeps that an attachment was taken away; its bytes go with the last one that needs them.
    package func remove(_ attachment: Attachment) throws {
        try database.run(
            .removeAttachment,
            [region.id, attachment.id, attachment.removal?.at, attachment.removal?.reason])
        try database.run(.dropAttachmentFile, [region.id, attachment.hash])
    }
}

extension Attachment {
    init(_ columns: Columns) throws {
        let removal = columns.moment(7).map { Removal(at: $0, reason: columns[8]) }
        self.init(
            id: columns[0], place: columns[1], title: columns.text(2), kind: try columns.word(3),
            size: columns[4], hash: columns[5], addedAt: columns[6], removal: removal)
    }
}

extension Query {
    static let attachmentsOfCase = Query(
        "attachmentsOfCase",
        """
        SELECT id, place, title, kind, size, hash, added_at, removed_at, reason, case_id FROM attachment
        WHERE region_id = $1 AND case_id = $2 ORDER BY place
        """)
    static let attachmentBytes = Query(
        "attachmentBytes", "SELECT bytes FROM attachment_file WHERE region_id = $1 AND hash = $2")
    static let insertAttachment = Query(
        "insertAttachment",
        """
        INSERT INTO attachment (id, region_id, case_id, place, title, kind, size, hash, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
    static let insertAttachmentFile = Query(
        "insertAttachmentFile",
        """
        INSERT INTO attachment_file (id, region_id, hash, bytes) VALUES ($1, $2, $3, $4)
        ON CONFLICT (region_id, hash) DO NOTHING
        """)
    static let removeAttachment = Query(
        "removeAttachment",
        """
        UPDATE attachment SET title = NULL, removed_at = $3, reason = $4
        WHERE region_id = $1 AND id = $2 AND removed_at IS NULL
        """)
    static let dropAttachmentFile = Query(
        "dropAttachmentFile",
        """
        DELETE FROM attachment_file WHERE region_id = $1 AND hash = $2 AND NOT EXISTS (
            SELECT 1 FROM attachment a WHERE a.region_id = $1 AND a.hash = $2 AND a.removed_at IS NULL)
        """)

    static let attachments = [
        attachmentsOfCase, attachmentBytes, insertAttachment, insertAttachmentFile, removeAttachment,
        dropAttachmentFile,
    ]
}
