/// A case that the young have raised. Its state is computed from what happened to it, never set.
package struct YouthCase: Hashable, Sendable {
    package let id: CaseID
    package let council: BodyID
    /// `MT-2026-14`; a draft has none.
    package let number: String?
    package let title: String
    package let text: String
    /// What the public reads; fields of their own, so that nothing becomes public by default.
    package let publicTitle: String?
    package let publicText: String?
    package let raisedAt: Moment
    package let archiveReference: String?
    package let visibility: Visibility
    package let version: Int

    package init(
        id: CaseID, council: BodyID, number: String?, title: String, text: String, publicTitle: String? = nil,
        publicText: String? = nil, raisedAt: Moment, archiveReference: String? = nil, visibility: Visibility,
        version: Int = 1
    ) {
        self.id = id
        self.council = council
        self.number = number
        self.title = title
        self.text = text
        self.publicTitle = publicTitle
        self.publicText = publicText
        self.raisedAt = raisedAt
        self.archiveReference = archiveReference
        self.visibility = visibility
        self.version = version
    }

    package var raisedOn: CivilDate { raisedAt.day }

    /// What people call it: its number, or its id while it is a draft.
    package var name: String { number ?? id.description }

    /// The next edition, with what is given in the place of what was.
    package func changed(
        title: String? = nil, text: String? = nil, archiveReference: String? = nil
    ) -> YouthCase {
        YouthCase(
            id: id, council: council, number: number, title: title ?? self.title, text: text ?? self.text,
            publicTitle: publicTitle, publicText: publicText, raisedAt: raisedAt,
            archiveReference: archiveReference ?? self.archiveReference, visibility: visibility,
            version: version + 1)
    }

    /// A draft handed in: it gets its number and is seen inside the region from now on.
    package func submitted(as number: String, at now: Moment) throws(Refusal) -> YouthCase {
        if let known = self.number { throw Refusal(.alreadySubmitted, [known]) }
        return YouthCase(
            id: id, council: council, number: number, title: title, text: text, raisedAt: now,
            archiveReference: archiveReference, visibility: .internal, version: version + 1)
    }

    /// The case with another visibility. Publishing needs a public title, withholding a legal ground.
    package func shown(
        as visibility: Visibility, ground: String?, title: String?, text: String?
    ) throws(Refusal) -> YouthCase {
        if self.visibility == .draft { throw Refusal(.draftCase) }
        if visibility == .draft { throw Refusal(.notADraft, [name]) }
        if visibility == .withheld, ground == nil { throw Refusal(.groundRequired, field: "ground") }
        let publicTitle = title ?? self.publicTitle
        if visibility == .published, publicTitle == nil {
            throw Refusal(.publicTextRequired, field: "publicTitle")
        }
        return YouthCase(
            id: id, council: council, number: number, title: self.title, text: self.text,
            publicTitle: publicTitle,
            publicText: text ?? publicText, raisedAt: raisedAt, archiveReference: archiveReference,
            visibility: visibility, version: version + 1)
    }
}

/// Who may see a case: the council alone, the region's own people, everybody, or nobody outside on a legal ground.
package enum Visibility: String, CaseIterable, Sendable, Codable {
    case draft, `internal`, published, withheld
}

/// One of the up to three things that a case asks for; each gets its own outcome.
package struct Ask: Hashable, Sendable {
    package static let limit = 3

    package let id: AskID
    /// 1, 2 or 3.
    package let place: Int
    package let text: String

    package init(id: AskID, place: Int, text: String) {
        self.id = id
        self.place = place
        self.text = text
    }
}

package typealias CaseID = Identifier<YouthCase>
package typealias AskID = Identifier<Ask>
