import Testing
import UMTDomain

/// The search against a search that knows nothing but the rules: every division of the riders, every order of stops.
@Suite struct DrivingSearchTests {
    @Test(arguments: 0..<600)
    func `no division and no order of stops is better than the one found`(seed: Int) throws {
        var chance = DrivingChance(UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let problem = Self.random(&chance)
        let best = DrivingOracle(problem).least()
        switch Result(catching: { () throws(DrivingProblem.Obstacle) in try problem.solved() }) {
        case .success(let trips):
            try Self.check(trips, of: problem)
            #expect(trips.compactMap { $0?.minutes }.reduce(0, +) == best?.minutes)
            #expect(trips.count { $0 != nil } == best?.cars)
        case .failure(let obstacle):
            #expect(best == nil)
            try Self.check(obstacle, of: problem)
        }
    }

    @Test func `the instances of the seeds can be solved, and cannot, for every reason`() {
        var seen: [String: Int] = [:]
        for seed in 0..<600 {
            var chance = DrivingChance(UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
            let problem = Self.random(&chance)
            do {
                _ = try problem.solved()
                seen["solved", default: 0] += 1
            } catch {
                seen["\(error)".prefix { $0 != "(" }.description, default: 0] += 1
            }
        }
        #expect(seen["solved"] ?? 0 > 150)
        for reason in ["tooFewSeats", "rideTooLong", "alone"] { #expect(seen[reason] ?? 0 > 20, "\(seen)") }
    }

    /// What a passenger sees: everybody has a seat, nobody rides too long, no minor is alone with a stranger.
    private static func check(_ trips: [DrivingProblem.Trip?], of problem: DrivingProblem) throws {
        var left = problem.groups.map(\.count)
        for (car, trip) in zip(problem.cars, trips) {
            guard let trip else { continue }
            #expect((1...car.seats).contains(trip.counts.reduce(0, +)))
            for (group, count) in trip.counts.enumerated() { left[group] -= count }
            var minutes = problem.minutes[car.start][trip.stops[0]]
            var ride = 0
            var riders: [DrivingProblem.Group] = []
            for (place, stop) in trip.stops.enumerated() {
                for (group, count) in zip(problem.groups, trip.counts) where group.place == stop {
                    riders += Array(repeating: group, count: count)
                }
                #expect(!riders.isEmpty)
                if riders.count == 1, riders[0].isMinor { #expect(car.approved.contains(riders[0].place)) }
                let next = place + 1 < trip.stops.count ? trip.stops[place + 1] : problem.destination
                minutes += problem.minutes[stop][next]
                ride += problem.minutes[stop][next]
            }
            #expect(riders.count == trip.counts.reduce(0, +))
            #expect(ride <= problem.rideLimit ?? .max)
            #expect(minutes == trip.minutes)
        }
        #expect(left.allSatisfy { $0 == 0 })
    }

    /// What a refusal promises: the limit that it names works and the minute below it does not; without a limit there
    /// is no plan when a minor would be alone.
    private static func check(_ obstacle: DrivingProblem.Obstacle, of problem: DrivingProblem) throws {
        func solvable(_ limit: Int?, approving place: Int? = nil) -> Bool {
            let cars = problem.cars.map {
                DrivingProblem.Car(
                    start: $0.start, seats: $0.seats,
                    approved: $0.approved.union(place.map { [$0] } ?? []))
            }
            let other = DrivingProblem(
                minutes: problem.minutes, destination: problem.destination, groups: problem.groups,
                cars: cars, rideLimit: limit)
            return DrivingOracle(other).least() != nil
        }
        switch obstacle {
        case .tooFewSeats(let seats, let riders): #expect(seats < riders && !solvable(nil))
        case .rideTooLong(let works): #expect(solvable(works) && !solvable(works - 1))
        case .alone(let places):
            #expect(!solvable(nil) && !places.isEmpty)
            let mending = places.filter { solvable(nil, approving: $0) }
            #expect(mending.isEmpty || mending == places)
        case .tooMany: Issue.record("so few riders are never too many")
        }
    }

    private static func random(_ chance: inout DrivingChance) -> DrivingProblem {
        let places = 2 + chance.below(4)
        var minutes = (0..<places).map { _ in (0..<places).map { _ in 0 } }
        let points = (0..<places).map { _ in (chance.below(60), chance.below(60)) }
        for one in 0..<places {
            for other in 0..<one {
                let way =
                    abs(points[one].0 - points[other].0) + abs(points[one].1 - points[other].1) + 1
                (minutes[one][other], minutes[other][one]) = (way, way)
            }
        }
        var counts: [[Int]] = Array(repeating: [0, 0], count: places)
        for _ in 0...chance.below(6) {
            counts[1 + chance.below(places - 1)][chance.below(3) == 0 ? 0 : 1] += 1
        }
        let groups = counts.enumerated().flatMap { place, both in
            [(both[1], true), (both[0], false)].filter { $0.0 > 0 }.map {
                DrivingProblem.Group(place: place, isMinor: $0.1, count: $0.0)
            }
        }
        let cars = (0...chance.below(3)).map { _ in
            DrivingProblem.Car(
                start: chance.below(places), seats: 1 + chance.below(5),
                approved: Set((0..<places).filter { _ in chance.below(3) == 0 }))
        }
        let limit = chance.below(2) == 0 ? nil : 20 + chance.below(120)
        return DrivingProblem(
            minutes: minutes, destination: 0, groups: groups, cars: cars, rideLimit: limit)
    }
}

/// Goes through everything: rider by rider into each car, then each order of each car's stops.
private struct DrivingOracle {
    let problem: DrivingProblem

    init(_ problem: DrivingProblem) { self.problem = problem }

    func least() -> (minutes: Int, cars: Int)? {
        let riders = problem.groups.flatMap { Array(repeating: $0, count: $0.count) }
        var best: (minutes: Int, cars: Int)?
        var trips = [[DrivingProblem.Group]](repeating: [], count: problem.cars.count)
        func place(_ next: Int) {
            if next == riders.count {
                var (minutes, used) = (0, 0)
                for (car, trip) in zip(problem.cars, trips) where !trip.isEmpty {
                    guard let own = least(car, trip) else { return }
                    (minutes, used) = (minutes + own, used + 1)
                }
                if best.map({ (minutes, used) < ($0.minutes, $0.cars) }) ?? true { best = (minutes, used) }
                return
            }
            for car in trips.indices where trips[car].count < problem.cars[car].seats {
                trips[car].append(riders[next])
                place(next + 1)
                trips[car].removeLast()
            }
        }
        place(0)
        return best
    }

    private func least(_ car: DrivingProblem.Car, _ riders: [DrivingProblem.Group]) -> Int? {
        var best: Int?
        func drive(_ here: Int, _ left: [DrivingProblem.Group], _ aboard: Int, _ ride: Int, _ sum: Int) {
            if left.isEmpty {
                let end = problem.minutes[here][problem.destination]
                if ride + end <= problem.rideLimit ?? .max { best = min(best ?? .max, sum + end) }
                return
            }
            for stop in Set(left.map(\.place)) {
                let boarding = left.filter { $0.place == stop }
                if aboard == 0, boarding.count == 1, boarding[0].isMinor, !car.approved.contains(stop) {
                    continue
                }
                let way = problem.minutes[here][stop]
                drive(
                    stop, left.filter { $0.place != stop }, aboard + boarding.count,
                    aboard == 0 ? 0 : ride + way, sum + way)
            }
        }
        drive(car.start, riders, 0, 0, 0)
        return best
    }
}

/// Chance that comes out the same for the same seed (xorshift).
private struct DrivingChance {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
        for _ in 0..<4 { _ = below(2) }
    }

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
