#include "persistence/database.h"

#include <QCoreApplication>

#include <iostream>

/// Another program that writes the same file: holds it until its standard input ends.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const persistence::Database database(QString::fromLocal8Bit(argv[1]), persistence::Access::Change);
    std::cout << "ready" << std::endl;
    std::cin.get();
}
