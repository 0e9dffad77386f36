// How long the search for the least driving takes: compiled together with the domain, which knows no database.

struct Chance {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}

/// Riders each from a place of their own, most of them minors; cars that start where some of them wait.
func instance(riders: Int, cars: Int, seats: Int, rideLimit: Int?, seed: UInt64) -> DrivingProblem {
    var chance = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    let points = (0...riders).map { _ in (chance.below(120), chance.below(120)) }
    let minutes = points.map { one in
        points.map { abs(one.0 - $0.0) + abs(one.1 - $0.1) + (one == $0 ? 0 : 5) }
    }
    return DrivingProblem(
        minutes: minutes, destination: 0,
        groups: (1...riders).map {
            DrivingProblem.Group(place: $0, isMinor: chance.below(4) > 0, count: 1)
        },
        cars: (0..<cars).map { _ in
            DrivingProblem.Car(
                start: chance.below(riders + 1), seats: seats,
                approved: Set((0...riders).filter { _ in chance.below(2) == 0 }))
        }, rideLimit: rideLimit)
}

func measure(_ name: String, _ problems: [DrivingProblem]) {
    let clock = ContinuousClock()
    var (slowest, sum, planned) = (Duration.zero, Duration.zero, 0)
    for problem in problems {
        let time = clock.measure { if (try? problem.solved()) != nil { planned += 1 } }
        slowest = max(slowest, time)
        sum += time
    }
    func milliseconds(_ time: Duration) -> Int { Int(time / .milliseconds(1)) }
    print(
        "\(name): \(planned) of \(problems.count) can be planned, mean \(milliseconds(sum / problems.count)) ms, "
            + "slowest \(milliseconds(slowest)) ms")
}

let seeds = (1...10).map { UInt64($0) }
measure("14 riders, 6 cars of 4", seeds.map { instance(riders: 14, cars: 6, seats: 4, rideLimit: nil, seed: $0) })
measure("14 riders, 6 cars of 14", seeds.map { instance(riders: 14, cars: 6, seats: 14, rideLimit: nil, seed: $0) })
measure("14 riders, 6 cars of 3, 60 min", seeds.map { instance(riders: 14, cars: 6, seats: 3, rideLimit: 60, seed: $0) })
measure("14 riders, 6 cars of 14, 1 min", seeds.map { instance(riders: 14, cars: 6, seats: 14, rideLimit: 1, seed: $0) })
