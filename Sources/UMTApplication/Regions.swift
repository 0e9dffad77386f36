package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listRegions(_ ask: ListRegions, _ call: Call) throws -> RegionList {
        RegionList(try store.read { try $0.regions() }.map(RegionView.init))
    }

    package func listFacts(_ ask: ListFacts, _ call: Call) throws -> FactList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            FactList(try shelf.facts().map { FactView($0, in: call.language) })
        }
    }

    package func listSources(_ ask: ListSources, _ call: Call) throws -> SourceList {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            SourceList(try shelf.sources().map { SourceView($0, in: call.language) })
        }
    }
}
