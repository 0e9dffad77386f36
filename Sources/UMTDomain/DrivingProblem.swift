/// Who is to be driven, by places that are only numbered: what the search for the least driving works on.
package struct DrivingProblem: Hashable, Sendable {
    /// Riders who are alike to the search: from one place, and all minors or none.
    package struct Group: Hashable, Sendable {
        package let place: Int
        package let isMinor: Bool
        package let count: Int

        package init(place: Int, isMinor: Bool, count: Int) {
            (self.place, self.isMinor, self.count) = (place, isMinor, count)
        }
    }

    package struct Car: Hashable, Sendable {
        package let start: Int
        package let seats: Int
        /// The places whose minors may be alone with the driver.
        package let approved: Set<Int>

        package init(start: Int, seats: Int, approved: Set<Int>) {
            (self.start, self.seats, self.approved) = (start, seats, approved)
        }
    }

    /// What one car does: where it picks up, in order, how many of each group, and the minutes from its start.
    package struct Trip: Hashable, Sendable {
        package let stops: [Int]
        package let counts: [Int]
        package let minutes: Int
    }

    /// Why there is no plan.
    package enum Obstacle: Error, Hashable {
        case tooFewSeats(seats: Int, riders: Int)
        /// More riders than the search takes in; as many as `works` would do.
        case tooMany(riders: Int, works: Int)
        /// Nobody has to ride longer than this in the plan that is kindest to the one who rides the longest.
        case rideTooLong(works: Int)
        /// Somewhere a minor would be alone with a driver who is not approved by one of these places.
        case alone(places: [Int])
    }

    /// Minutes from place to place, the same both ways.
    package let minutes: [[Int]]
    package let destination: Int
    package let groups: [Group]
    package let cars: [Car]
    /// The most minutes that anybody may ride.
    package let rideLimit: Int?

    package init(minutes: [[Int]], destination: Int, groups: [Group], cars: [Car], rideLimit: Int?) {
        (self.minutes, self.destination, self.groups) = (minutes, destination, groups)
        (self.cars, self.rideLimit) = (cars, rideLimit)
    }

    /// The trips with the fewest minutes in all, one per car, `nil` for a car that stays at home. Among equals, the
    /// fewest cars; then the cars and places that come first.
    package func solved() throws(Obstacle) -> [Trip?] {
        let riders = groups.reduce(0) { $0 + $1.count }
        let seats = cars.reduce(0) { $0 + $1.seats }
        if seats < riders { throw .tooFewSeats(seats: seats, riders: riders) }
        if !isSmallEnough { throw .tooMany(riders: riders, works: greatest) }
        let search = DrivingSearch(self)
        if let trips = search.leastDriving() { return trips }
        if let longest = search.shortestLongestRide(cars) { throw .rideTooLong(works: longest) }
        throw .alone(places: mends(search))
    }

    /// The most cars that the search takes.
    package static let mostCars = 12
    private static let mostSteps = 60_000_000
    private static let mostStops = 15

    // Every way to take some of the riders out of some of the riders, for every car.
    private var isSmallEnough: Bool {
        var steps = cars.count
        for group in groups {
            steps *= (group.count + 1) * (group.count + 2) / 2
            if steps > Self.mostSteps { return false }
        }
        return Set(groups.map(\.place)).count <= Self.mostStops
    }

    // As many as are left when the last ones stay behind until the search is small enough.
    private var greatest: Int {
        var left = groups
        while let last = left.popLast() {
            for count in stride(from: last.count - 1, through: 0, by: -1) {
                let kept = count > 0 ? [Group(place: last.place, isMinor: last.isMinor, count: count)] : []
                let smaller = DrivingProblem(
                    minutes: minutes, destination: destination, groups: left + kept, cars: cars,
                    rideLimit: rideLimit)
                if smaller.isSmallEnough { return smaller.groups.reduce(0) { $0 + $1.count } }
            }
        }
        return 0
    }

    // The places that could mend it by approving every driver; all places with minors where none could by itself.
    private func mends(_ search: DrivingSearch) -> [Int] {
        let places = Set(groups.filter(\.isMinor).map(\.place)).sorted()
        let mending = places.filter { place in
            let trusted = cars.map {
                Car(start: $0.start, seats: $0.seats, approved: $0.approved.union([place]))
            }
            return search.shortestLongestRide(trusted) != nil
        }
        return mending.isEmpty ? places : mending
    }
}
