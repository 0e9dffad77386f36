import UMTDomain

extension API {
    package static let listRoads = Endpoint<ListRoads, RoadList>(
        "listRoads", .get, "/regions/{region}/roads", .open,
        "List the roads between municipal centres, with minutes and source")
    package static let setRoad = Endpoint<SetRoad, RoadView>(
        "setRoad", .post, "/regions/{region}/roads", .signedIn,
        "Set how long it takes between two municipal centres, either way", makes: false)
    package static let removeRoad = Endpoint<RemoveRoad, RoadList>(
        "removeRoad", .post, "/regions/{region}/roads/removals", .signedIn,
        "Take a road away", makes: false)

    static let roads = [listRoads.row, setRoad.row, removeRoad.row]
}

package struct ListRoads: Wire {
    package let region: String
    package init(region: String) { self.region = region }
    package static var example: ListRoads { ListRoads(region: "midt-troms") }
}

package struct SetRoad: Wire {
    package let region: String
    package let from: String
    package let to: String
    package let minutes: Int
    package let kilometres: Int?
    /// Where the figure is from.
    package let source: String

    package init(
        region: String, from: String, to: String, minutes: Int, kilometres: Int? = nil, source: String
    ) {
        (self.region, self.from, self.to) = (region, from, to)
        (self.minutes, self.kilometres, self.source) = (minutes, kilometres, source)
    }

    package static var example: SetRoad {
        SetRoad(
            region: "midt-troms", from: "senja", to: "bardu", minutes: 75, kilometres: 82,
            source: "Driven in October")
    }
}

package struct RemoveRoad: Wire {
    package let region: String
    package let from: String
    package let to: String
    package init(region: String, from: String, to: String) {
        (self.region, self.from, self.to) = (region, from, to)
    }
    package static var example: RemoveRoad { RemoveRoad(region: "midt-troms", from: "senja", to: "bardu") }
}

package struct RoadView: Wire {
    package let from: String
    package let to: String
    package let minutes: Int
    package let kilometres: Int?
    package let source: String

    package init(from: String, to: String, minutes: Int, kilometres: Int?, source: String) {
        (self.from, self.to, self.minutes) = (from, to, minutes)
        (self.kilometres, self.source) = (kilometres, source)
    }

    package static var example: RoadView {
        RoadView(from: "senja", to: "bardu", minutes: 75, kilometres: 82, source: "Driven in October")
    }
}

package struct RoadList: Wire {
    package let roads: [RoadView]
    package init(_ roads: [RoadView]) { self.roads = roads }
    package static var example: RoadList { RoadList([.example]) }
}
