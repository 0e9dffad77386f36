import Foundation
import UMTCommands

@main
struct Program {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await Tool.run(arguments, on: .terminal()))
    }
}
