package import UMTDomain

extension API {
    package static let listRegions = Endpoint<ListRegions, RegionList>(
        "listRegions", .get, "/regions", .open, "List the regions of this installation")
    package static let listFacts = Endpoint<ListFacts, FactList>(
        "listFacts", .get, "/regions/{region}/facts", .open,
        "List the region's facts; where documents differ, both")
    package static let listSources = Endpoint<ListSources, SourceList>(
        "listSources", .get, "/regions/{region}/sources", .open, "List the documents that the facts rest on")

    static let regions = [listRegions.row, listFacts.row, listSources.row]
}

package struct ListRegions: Wire {
    package init() {}
    package static var example: ListRegions { ListRegions() }
}

package struct RegionView: Wire {
    package let key: String
    /// Begins the case numbers.
    package let code: String
    package let name: String

    package init(_ region: Region) { (key, code, name) = (region.key, region.code, region.name) }

    package static var example: RegionView {
        RegionView(Region(id: RegionID(raw: 1), key: "midt-troms", code: "MT", name: "Midt-Troms"))
    }
}

package struct RegionList: Wire {
    package let regions: [RegionView]

    package init(_ regions: [RegionView]) { self.regions = regions }
    package static var example: RegionList { RegionList([.example]) }
}

package struct ListFacts: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListFacts { ListFacts(region: "midt-troms") }
}

package struct FactView: Wire {
    package let key: String
    package let about: String
    package let value: String
    package let unit: String
    package let asOf: CivilDate?
    package let source: String

    package init(_ fact: Fact, in language: Language) {
        (key, about, value, unit) = (fact.key, fact.about[language], fact.value, fact.unit)
        (asOf, source) = (fact.asOf, fact.source)
    }

    package static var example: FactView {
        FactView(
            Fact(
                key: "inhabitants", about: Bilingual(nb: "Innbyggere", en: "Inhabitants"), value: "30244",
                unit: "",
                asOf: CivilDate("2015-01-01"), source: "S1"), in: .en)
    }
}

package struct FactList: Wire {
    package let facts: [FactView]
    package init(_ facts: [FactView]) { self.facts = facts }
    package static var example: FactList { FactList([.example]) }
}

package struct ListSources: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListSources { ListSources(region: "midt-troms") }
}

package struct SourceView: Wire {
    package let key: String
    package let title: String
    package let note: String

    package init(_ source: Source, in language: Language) {
        (key, title, note) = (source.key, source.title[language], source.note[language])
    }

    package static var example: SourceView {
        SourceView(
            Source(
                key: "S1", title: Bilingual(nb: "Byregion", en: "City region"),
                note: Bilingual(nb: "2015", en: "2015")),
            in: .en)
    }
}

package struct SourceList: Wire {
    package let sources: [SourceView]
    package init(_ sources: [SourceView]) { self.sources = sources }
    package static var example: SourceList { SourceList([.example]) }
}
