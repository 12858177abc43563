"""The laboratory's default training step in PyTorch, on the processor: prints one JSON line of median and best milliseconds."""
import json
import statistics
import sys
import time

import torch
from torch import nn


class Unit(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.main = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs))
        self.skip = nn.Identity() if stride == 1 else nn.Sequential(
            nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return torch.relu(self.main(x) + self.skip(x))


def network(width=8):
    layers, channels = [nn.Conv2d(1, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU()], width
    for stage, units in enumerate([3, 4, 6, 3]):
        for unit in range(units):
            outputs = width * 2 ** stage
            layers.append(Unit(channels, outputs, 2 if stage > 0 and unit == 0 else 1))
            channels = outputs
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, 10))


torch.manual_seed(1)
torch.set_num_threads(int(sys.argv[1]))
model, loss = network(), nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.001, momentum=0.9)
images, labels = torch.randn(32, 1, 16, 16), torch.randint(0, 10, (32,))
times = []
for step in range(40):
    start = time.perf_counter()
    optimizer.zero_grad()
    loss(model(images), labels).backward()
    optimizer.step()
    times.append(1000 * (time.perf_counter() - start))
times = times[10:]
print(json.dumps({"version": torch.__version__, "median": statistics.median(times), "best": min(times)}))
