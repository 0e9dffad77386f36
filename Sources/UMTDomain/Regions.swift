/// A region with an assembly of its own. One installation serves several; none sees another's registers.
package struct Region: Hashable, Sendable {
    package let id: RegionID
    package let key: String
    /// Begins its case numbers: `MT`.
    package let code: String
    package let name: String

    package init(id: RegionID, key: String, code: String, name: String) {
        self.id = id
        self.key = key
        self.code = code
        self.name = name
    }
}

package typealias RegionID = Identifier<Region>

/// A text in the two languages that every reader can choose between.
package struct Bilingual: Hashable, Sendable, Codable {
    package let nb: String
    package let en: String

    package init(nb: String, en: String) {
        self.nb = nb
        self.en = en
    }

    package subscript(_ language: Language) -> String { language == .en ? en : nb }
}

package enum Language: String, CaseIterable, Sendable, Codable {
    case nb, en
}

/// A document or rule that facts rest on.
package struct Source: Hashable, Sendable {
    package let key: String
    package let title: Bilingual
    package let note: Bilingual

    package init(key: String, title: Bilingual, note: Bilingual) {
        self.key = key
        self.title = title
        self.note = note
    }
}

/// A figure from a document. Documents that differ are two facts with one key.
package struct Fact: Hashable, Sendable {
    package let key: String
    package let about: Bilingual
    package let value: String
    package let unit: String
    package let asOf: CivilDate?
    package let source: String

    package init(key: String, about: Bilingual, value: String, unit: String, asOf: CivilDate?, source: String)
    {
        self.key = key
        self.about = about
        self.value = value
        self.unit = unit
        self.asOf = asOf
        self.source = source
    }
}
