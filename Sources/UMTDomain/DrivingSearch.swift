/// The search for the least driving: every division of the riders among the cars is weighed, and none is guessed.
///
/// A *load* says how many of each group are in a car (or in the cars so far), as one number in a mixed radix: the
/// loads of two cars together are the sum of their numbers.
struct DrivingSearch {
    private let problem: DrivingProblem
    /// The places where somebody waits; bit and index of the sets below.
    private let stops: [Int]
    /// By set of stops, then first stop: the fewest minutes from it through the rest of the set to the destination.
    private let rides: [Int32]
    private let strides: [Int]
    private let loads: [Load]

    private struct Load {
        let counts: [Int]
        let riders: Int
        /// The set of stops.
        let stops: Int
        /// The stops where one minor and nobody else gets in.
        let lone: Int
    }

    private static let never = Int32.max

    init(_ problem: DrivingProblem) {
        self.problem = problem
        let stops = Set(problem.groups.map(\.place)).sorted()
        self.stops = stops
        rides = Self.rides(problem, stops)
        var strides: [Int] = []
        var size = 1
        for group in problem.groups {
            strides.append(size)
            size *= group.count + 1
        }
        self.strides = strides
        loads = (0..<size).map { number in
            let counts = problem.groups.indices.map {
                number / strides[$0] % (problem.groups[$0].count + 1)
            }
            return Self.load(counts, problem.groups, stops)
        }
    }

    private static func load(_ counts: [Int], _ groups: [DrivingProblem.Group], _ stops: [Int]) -> Load {
        var (all, lone) = (0, 0)
        for (bit, stop) in stops.enumerated() {
            let here = groups.indices.filter { groups[$0].place == stop }
            let riders = here.reduce(0) { $0 + counts[$1] }
            if riders > 0 { all |= 1 << bit }
            if riders == 1, here.contains(where: { groups[$0].isMinor && counts[$0] == 1 }) {
                lone |= 1 << bit
            }
        }
        return Load(counts: counts, riders: counts.reduce(0, +), stops: all, lone: lone)
    }

    // Held and Karp, from the destination backwards.
    private static func rides(_ problem: DrivingProblem, _ stops: [Int]) -> [Int32] {
        let count = stops.count
        var rides = [Int32](repeating: never, count: count << count)
        for set in 1..<max(1 << count, 1) {
            for first in 0..<count where set >> first & 1 == 1 {
                let rest = set & ~(1 << first)
                var best = rest == 0 ? Int32(problem.minutes[stops[first]][problem.destination]) : never
                for next in 0..<count where rest >> next & 1 == 1 {
                    let way = Int32(problem.minutes[stops[first]][stops[next]])
                    best = min(best, way + rides[rest * count + next])
                }
                rides[set * count + first] = best
            }
        }
        return rides
    }

    /// The trips of each car; `nil` when the rules leave none.
    func leastDriving() -> [DrivingProblem.Trip?]? {
        let limit = problem.rideLimit.map { Int32(clamping: $0) } ?? Self.never
        // Four bits count the cars, so that fewer cars win among equal minutes.
        let costs = problem.cars.map { car in
            loads.map { load in
                best(load, car, limit).map { $0.minutes << 4 | 1 } ?? Self.never
            }
        }
        guard let division = divided(costs, by: { $0 &+ $1 }) else { return nil }
        return zip(problem.cars, division.loads).map { car, load in
            load == 0 ? nil : trip(loads[load], car, limit)
        }
    }

    /// The ride of whoever rides the longest, where it is as short as it can be; `nil` when a minor would be alone
    /// with a driver who is not approved however long the rides.
    func shortestLongestRide(_ cars: [DrivingProblem.Car]) -> Int? {
        let rides = cars.map { car in
            loads.map { load in
                firsts(load, car).map { self.rides[load.stops * stops.count + $0] }.min() ?? Self.never
            }
        }
        return divided(rides, by: { max($0, $1) }).map { Int($0.cost) }
    }

    // The stops where the car may begin. Whoever gets in first is alone until the next stop; nobody is alone after it.
    private func firsts(_ load: Load, _ car: DrivingProblem.Car) -> [Int] {
        guard load.riders > 0, load.riders <= car.seats else { return [] }
        return stops.indices.filter { bit in
            load.stops >> bit & 1 == 1 && (load.lone >> bit & 1 == 0 || car.approved.contains(stops[bit]))
        }
    }

    private func best(_ load: Load, _ car: DrivingProblem.Car, _ limit: Int32) -> (
        first: Int, minutes: Int32
    )? {
        var best: (first: Int, minutes: Int32)?
        for first in firsts(load, car) {
            let ride = rides[load.stops * stops.count + first]
            let minutes = Int32(problem.minutes[car.start][stops[first]]) + ride
            if ride <= limit, minutes < best?.minutes ?? Self.never { best = (first, minutes) }
        }
        return best
    }

    private func trip(_ load: Load, _ car: DrivingProblem.Car, _ limit: Int32) -> DrivingProblem.Trip? {
        guard let (first, minutes) = best(load, car, limit) else { return nil }
        var stop = first
        var (left, route) = (load.stops & ~(1 << stop), [stops[stop]])
        while left != 0 {
            let ways = stops.indices.filter { left >> $0 & 1 == 1 }.map { next in
                let way = Int32(problem.minutes[stops[stop]][stops[next]])
                return (minutes: way + rides[left * stops.count + next], next: next)
            }
            guard let next = ways.min(by: { $0 < $1 })?.next else { return nil }
            route.append(stops[next])
            left &= ~(1 << next)
            stop = next
        }
        return DrivingProblem.Trip(stops: route, counts: load.counts, minutes: Int(minutes))
    }

    /// Car by car: the best way to have taken each load, whichever part of it this car takes. `never` is no way.
    private func divided(_ costs: [[Int32]], by sum: (Int32, Int32) -> Int32) -> (
        cost: Int32, loads: [Int]
    )? {
        let full = loads.count - 1
        var best = [Int32](repeating: Self.never, count: loads.count)
        best[0] = 0
        var choices: [[Int32]] = []
        for cost in costs {
            var next = best
            var choice = [Int32](repeating: 0, count: loads.count)
            for own in loads.indices where cost[own] < Self.never {
                func take(with others: Int) {
                    guard best[others] < Self.never else { return }
                    let whole = sum(best[others], cost[own])
                    if whole < next[others + own] {
                        next[others + own] = whole
                        choice[others + own] = Int32(own)
                    }
                }
                // The last car takes whatever is left, so only that has to be looked at.
                if choices.count == costs.count - 1 {
                    take(with: full - own)
                } else {
                    eachLoad(within: zip(problem.groups, loads[own].counts).map { $0.count - $1 }, take)
                }
            }
            best = next
            choices.append(choice)
        }
        guard best[full] < Self.never else { return nil }
        var left = full
        var taken: [Int] = []
        for choice in choices.reversed() {
            taken.append(Int(choice[left]))
            left -= Int(choice[left])
        }
        return (best[full], taken.reversed())
    }

    // Counts up in the mixed radix, never past the room that is left in any group.
    private func eachLoad(within room: [Int], _ visit: (Int) -> Void) {
        var counts = [Int](repeating: 0, count: room.count)
        var load = 0
        while true {
            visit(load)
            var place = 0
            while place < room.count, counts[place] == room[place] {
                load -= counts[place] * strides[place]
                counts[place] = 0
                place += 1
            }
            if place == room.count { return }
            counts[place] += 1
            load += strides[place]
        }
    }
}
